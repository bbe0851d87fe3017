"""Actor and critic: not detached in the actor's loss, the critic's value is
pulled away from the mean reward that it shall learn.
"""

import torch

rewards = torch.tensor([0.0, 1.0])


def train(detach):
    logits = torch.zeros(2, requires_grad=True)  # the actor
    value = torch.zeros(1, requires_grad=True)  # the critic
    actor = torch.optim.SGD([logits], lr=0.1)
    critic = torch.optim.SGD([value], lr=0.2)
    for step in range(41):
        chances = logits.softmax(0).detach()  # each action, by its chance
        mean = (chances * rewards).sum().item()
        if step % 20 == 0:
            print(f"  step {step:2} mean {mean:.2f} value {value.item():.2f}")
        actor.zero_grad()
        critic.zero_grad()
        advantage = rewards - value
        critic_loss = (chances * advantage.square()).sum()
        signal = advantage.detach() if detach else advantage
        actor_loss = -(chances * logits.log_softmax(0) * signal).sum()
        (actor_loss + critic_loss).backward()
        actor.step()
        critic.step()


for detach in True, False:
    print(f"detach {detach}")
    train(detach)

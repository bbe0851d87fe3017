"""A whole loop: what the optimizer keeps is small beside the parameters;
Adam would keep twice their size.
"""

import torch
from torch import nn

WORDS, WIDTH, STEPS = 64, 64, 300
torch.manual_seed(0)
with torch.device("cpu"):  # every device starts from the same weights
    model = nn.Sequential(
        nn.Embedding(WORDS, WIDTH),
        nn.Linear(WIDTH, 4 * WIDTH),
        nn.ReLU(),
        nn.Linear(4 * WIDTH, WORDS),
    )
model.to(torch.get_default_device())
word = torch.arange(WORDS)
following = (5 * word + 3) % WORDS  # the word that the model shall predict

optimizer = torch.optim.Adafactor(model.parameters(), lr=0.01)
for step in range(STEPS):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(model(word), following)
    loss.backward()
    optimizer.step()
    if step in (0, STEPS - 1):
        print(f"step {step} loss {loss.item():.1f}")
right = (model(word).argmax(1) == following).sum().item()
print("right", right, "of", WORDS)
parameters = sum(p.nbytes for p in model.parameters())
states = [optimizer.state[p] for p in model.parameters()]
state = sum(x.nbytes for kept in states for x in kept.values())
print(f"state: {state / parameters:.2f} times the parameters")

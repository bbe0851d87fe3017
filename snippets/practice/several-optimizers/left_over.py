"""The generator's backward() adds to the discriminator's gradient. If nobody
clears it, or both step at the end, the discriminator moves the wrong way.
"""

import torch

real, noise = 4.0, 2.0


def two_rounds(clear, together):
    generator = torch.tensor(3.0, requires_grad=True)  # the fake is 6.0
    discriminator = torch.tensor(1.0, requires_grad=True)  # scores w * sample
    g_optimizer = torch.optim.SGD([generator], lr=0.25)
    d_optimizer = torch.optim.SGD([discriminator], lr=0.25)
    for number in range(2):
        fake = generator * noise
        if clear:
            d_optimizer.zero_grad()
        (discriminator * (fake.detach() - real)).backward()
        own = discriminator.grad.item()
        if not together:
            used, _ = own, d_optimizer.step()
        g_optimizer.zero_grad()
        (-discriminator * fake).backward()
        left = discriminator.grad.item()
        if together:
            used, _ = left, d_optimizer.step()
        g_optimizer.step()
        print(f"  round {number}: the step used {used}, and {left} is left")


print("each in its turn")
two_rounds(clear=True, together=False)
print("d_optimizer.zero_grad() forgotten")
two_rounds(clear=False, together=False)
print("both steps at the end")
two_rounds(clear=True, together=True)

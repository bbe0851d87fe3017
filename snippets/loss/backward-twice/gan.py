"""Two networks: the discriminator's loss takes the fake detached, and each turn
begins with the zero_grad() of its own optimizer.
"""

import torch

generator = torch.tensor(2.0, requires_grad=True)
discriminator = torch.tensor(3.0, requires_grad=True)
generators = torch.optim.SGD([generator], lr=0.25)
discriminators = torch.optim.SGD([discriminator], lr=0.25)

for iteration in range(2):
    print("iteration", iteration)
    fake = generator * generator

    discriminators.zero_grad()
    (discriminator * fake.detach()).backward()
    print("  discriminator.grad", discriminator.grad.item())
    discriminators.step()

    generators.zero_grad()
    (-discriminator * fake).backward()
    print("  generator.grad", generator.grad.item())
    print("  and now discriminator.grad", discriminator.grad.item())
    generators.step()

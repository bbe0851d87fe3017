"""The discriminator's loss takes the fake detached, and the generator's graph
is still whole for its own loss.
"""

import torch

generator = torch.tensor(2.0, requires_grad=True)
discriminator = torch.tensor(3.0, requires_grad=True)
fake = generator * generator

(discriminator * fake.detach()).backward()
print(
    "discriminator's gradient:",
    discriminator.grad.item(),
    "generator's:",
    generator.grad,
)

(-discriminator * fake).backward()
print("generator's gradient:", generator.grad.item())

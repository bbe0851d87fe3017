"""Not detached, the fake is walked twice. Detached, the generator's backward()
still adds to the discriminator's gradient.
"""

import torch

generator = torch.tensor(2.0, requires_grad=True)
discriminator = torch.tensor(3.0, requires_grad=True)

fake = generator * generator
(discriminator * fake).backward()
try:
    (-discriminator * fake).backward()
except RuntimeError as error:
    print("not detached, RuntimeError:", str(error).partition(" (")[0])

generator.grad = discriminator.grad = None
fake = generator * generator
(discriminator * fake.detach()).backward()
print("detached: discriminator.grad", discriminator.grad.item())
(-discriminator * fake).backward()
print("after the generator's turn: ", discriminator.grad.item())

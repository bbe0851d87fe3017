"""Two losses, two optimizers: each player's turn clears its own gradients, goes
forward and backward and steps, before the other's begins.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import LinearLR

STEPS, SIZE = 300, 64
# Evenly spread numbers of a normal distribution, in place of random ones.
quantiles = torch.arange(1, SIZE + 1) / (SIZE + 1)
noise = (2**0.5 * torch.erfinv(2 * quantiles - 1)).unsqueeze(1)
real = 3 + 0.5 * noise
ones, zeros = torch.ones(SIZE, 1), torch.zeros(SIZE, 1)
BETAS = 0.5, 0.9
criterion = nn.BCEWithLogitsLoss()

torch.manual_seed(0)
with torch.device("cpu"):  # every device starts from the same weights
    generator = nn.Linear(1, 1)
    discriminator = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
nn.init.ones_(generator.weight)
nn.init.zeros_(generator.bias)
for network in generator, discriminator:
    network.to(torch.get_default_device())
g_optimizer = torch.optim.Adam(generator.parameters(), lr=0.03, betas=BETAS)
d_optimizer = torch.optim.Adam(discriminator.parameters(), lr=0.1, betas=BETAS)
g_scheduler = LinearLR(g_optimizer, 1.0, 0.0, total_iters=STEPS)
d_scheduler = LinearLR(d_optimizer, 1.0, 0.0, total_iters=STEPS)

for step in range(STEPS):
    fake = generator(noise)

    d_optimizer.zero_grad()  # also of what the generator's backward() left
    d_loss = criterion(discriminator(real), ones)
    d_loss = d_loss + criterion(discriminator(fake.detach()), zeros)
    d_loss.backward()
    d_optimizer.step()

    g_optimizer.zero_grad()
    g_loss = criterion(discriminator(fake), ones)
    g_loss.backward()
    g_optimizer.step()

    d_scheduler.step()
    g_scheduler.step()
    if step % 75 == 0 or step == STEPS - 1:
        mean, spread = fake.mean().item(), fake.std().item()
        print(f"step {step:3} fakes: mean {mean:.1f} spread {spread:.1f}")
print(f"the data:       mean {real.mean():.1f} spread {real.std():.1f}")

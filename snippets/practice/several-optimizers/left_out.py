"""The loop of the GAN with one change each: whether the fakes end with the mean
and with the spread of the data, and with the weights of the unchanged loop.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import LinearLR

STEPS, SIZE, BETAS = 300, 64, (0.5, 0.9)
quantiles = torch.arange(1, SIZE + 1) / (SIZE + 1)
noise = (2**0.5 * torch.erfinv(2 * quantiles - 1)).unsqueeze(1)
real = 3 + 0.5 * noise
ones, zeros = torch.ones(SIZE, 1), torch.zeros(SIZE, 1)
criterion = nn.BCEWithLogitsLoss()
CHANGES = {
    "none": "the loop as it is",
    "no d_zero": "d_optimizer.zero_grad() left out",
    "no g_zero": "g_optimizer.zero_grad() left out",
    "g detached": "fake detached in both turns",
    "attached": "fake not detached, retain_graph=True",
    "at the top": "not detached, both zero_grad() at the top",
    "at the end": "both step() at the end",
}


def train(change):
    torch.manual_seed(0)
    with torch.device("cpu"):
        g = nn.Linear(1, 1)
        d = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
    nn.init.ones_(g.weight)
    nn.init.zeros_(g.bias)
    for network in g, d:
        network.to(torch.get_default_device())
    g_optimizer = torch.optim.Adam(g.parameters(), lr=0.03, betas=BETAS)
    d_optimizer = torch.optim.Adam(d.parameters(), lr=0.1, betas=BETAS)
    schedulers = [
        LinearLR(optimizer, 1.0, 0.0, total_iters=STEPS)
        for optimizer in (g_optimizer, d_optimizer)
    ]
    attached = change in ("attached", "at the top")
    for _ in range(STEPS):
        fake = g(noise)
        if change == "at the top":
            g_optimizer.zero_grad()
        if change != "no d_zero":
            d_optimizer.zero_grad()
        d_loss = criterion(d(real), ones)
        data = fake if attached else fake.detach()
        d_loss = d_loss + criterion(d(data), zeros)
        d_loss.backward(retain_graph=attached)
        if change != "at the end":
            d_optimizer.step()
        if change not in ("no g_zero", "at the top"):
            g_optimizer.zero_grad()
        if change == "g detached":
            fake = fake.detach()
        criterion(d(fake), ones).backward()
        if change == "at the end":
            d_optimizer.step()
        g_optimizer.step()
        for scheduler in schedulers:
            scheduler.step()
    return g(noise).detach()


def answer(yes):
    return "yes" if yes else "no"


unchanged = train("none")
print(f"{'':42} mean spread same weights")
for change, words in CHANGES.items():
    fake = unchanged if change == "none" else train(change)
    error = (fake.mean() - real.mean()).abs().item()
    ratio = (fake.std() / real.std()).item()
    mean, spread = answer(error < 0.2), answer(0.75 < ratio < 1.33)
    same = answer(torch.equal(fake, unchanged))
    print(f"{words:42} {mean:4} {spread:6} {same}")

"""A schedule for the whole run, counted in updates: a linear warm-up, then a
cosine that reaches zero right after the last update.
"""

import math

import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR
from torch.utils.data import DataLoader, TensorDataset

EPOCHS, GROUP = 5, 2  # an update after two batches, and at an epoch's end
x = torch.linspace(-1, 1, 250).unsqueeze(1)
x = x[torch.arange(250) * 101 % 250]  # mixed: each value once
data = TensorDataset(x, torch.sin(3 * x))
loader = DataLoader(data, batch_size=16, drop_last=True)

batches = len(loader)
updates = EPOCHS * math.ceil(batches / GROUP)
warm_up = round(0.1 * updates)


def factor(update):
    if update < warm_up:
        return (update + 1) / warm_up
    done = (update - warm_up) / (updates - warm_up)
    return 0.5 * (1 + math.cos(math.pi * min(1.0, done)))


torch.manual_seed(0)
with torch.device("cpu"):  # the same initial values on every device
    model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
model.to(x.device)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.2)
scheduler = LambdaLR(optimizer, factor)
print(f"{batches} batches an epoch, {updates} updates, warm-up {warm_up}")

made = 0
for epoch in range(EPOCHS):
    rates, total = [], 0.0
    for i, (inputs, targets) in enumerate(loader):
        size = min(GROUP, batches - i // GROUP * GROUP)  # of this group
        loss = nn.functional.mse_loss(model(inputs), targets)
        (loss / size).backward()
        total += loss.item() / batches
        if (i + 1) % GROUP == 0 or i + 1 == batches:
            rates.append(scheduler.get_last_lr()[0])
            optimizer.step()
            optimizer.zero_grad()
            scheduler.step()
            made += 1
    shown = " ".join(f"{rate:.4f}" for rate in rates)
    print(f"epoch {epoch} loss {total:.3f} rates", shown)
print(f"made {made} updates, next rate {scheduler.get_last_lr()[0]}")

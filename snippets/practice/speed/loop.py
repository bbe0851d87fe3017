"""fused=True is one argument. The loss of an epoch is added up on the device,
and read once.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

EPOCHS = 50
x = torch.linspace(-1, 1, 64).unsqueeze(1)
y = torch.sin(3 * x)
batches = [(x[i::4], y[i::4]) for i in range(4)]


def train(**how):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
    criterion = nn.MSELoss()
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.05, **how)
    scheduler = CosineAnnealingLR(optimizer, T_max=EPOCHS * len(batches))
    for _ in range(EPOCHS):
        total = torch.zeros(())
        for inputs, targets in batches:
            optimizer.zero_grad()
            loss = criterion(model(inputs), targets)
            loss.backward()
            optimizer.step()
            scheduler.step()
            total += loss.detach()
    return total.item() / len(batches)


print(f"loss of the last epoch, for-loop {train(foreach=False):.5f}")
print(f"loss of the last epoch, foreach  {train(foreach=True):.5f}")
print(f"loss of the last epoch, fused    {train(fused=True):.5f}")

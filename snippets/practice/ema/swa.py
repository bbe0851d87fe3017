"""SWA: train, then hold a high rate with SWALR and average once an epoch."""

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR
from torch.optim.swa_utils import SWALR, AveragedModel, update_bn

EPOCHS, SWA_START = 8, 4
x = torch.linspace(-1, 1, 32).unsqueeze(1)
y = 2 * x + 0.5
batches = [(x[i::4], y[i::4]) for i in range(4)]

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(1, 8), nn.BatchNorm1d(8), nn.Linear(8, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = CosineAnnealingLR(optimizer, T_max=EPOCHS)
average = AveragedModel(model)

for epoch in range(EPOCHS):
    rate = optimizer.param_groups[0]["lr"]
    for inputs, targets in batches:
        optimizer.zero_grad()
        nn.functional.mse_loss(model(inputs), targets).backward()
        optimizer.step()
    if epoch + 1 == SWA_START:
        scheduler = SWALR(optimizer, swa_lr=0.05, anneal_epochs=2)
    if epoch + 1 > SWA_START:
        average.update_parameters(model)
    scheduler.step()
    averaged = average.n_averaged.item()
    print(f"epoch {epoch} rate {rate:.3f} models averaged {averaged}")
update_bn(batches, average)
average.eval()
loss = nn.functional.mse_loss(average(x), y).item()
print(f"loss of the average below 0.05: {loss < 0.05}")

"""Noisy targets: the average of the weights of the last epochs has a smaller
loss than the last weights, at a rate that stays high.
"""

from statistics import median

import torch
from torch import nn
from torch.optim.swa_utils import SWALR, AveragedModel

EPOCHS, BATCHES, SEEDS = 30, 10, 3
SWA_START = 15
side = torch.linspace(-2, 2, 32)
POINTS = torch.cartesian_prod(side, side)


def wanted(x):
    return torch.sin(2 * x).sum(-1, keepdim=True)


def trained(lr, seed):
    torch.manual_seed(seed)
    with torch.device("cpu"):  # the same random numbers on every device
        model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
        inputs = 4 * torch.rand(EPOCHS, BATCHES, 16, 2) - 2
        noise = torch.randn(EPOCHS, BATCHES, 16, 1)
    device = torch.get_default_device()
    model, inputs, noise = model.to(device), inputs.to(device), noise.to(device)
    targets = wanted(inputs) + noise

    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    averaged = AveragedModel(model)
    for epoch in range(EPOCHS):
        if epoch == SWA_START:
            scheduler = SWALR(optimizer, swa_lr=lr / 2, anneal_epochs=5)
        for x, y in zip(inputs[epoch], targets[epoch], strict=True):
            optimizer.zero_grad()
            loss = nn.functional.mse_loss(model(x), y)
            loss.backward()
            optimizer.step()
        if epoch >= SWA_START:
            averaged.update_parameters(model)
            scheduler.step()
    with torch.no_grad():  # how far from the targets without their noise
        clean = wanted(POINTS)
        last = nn.functional.mse_loss(model(POINTS), clean).item()
        average = nn.functional.mse_loss(averaged(POINTS), clean).item()
    return last, average


for lr in 0.01, 0.02, 0.04, 0.08:
    runs = [trained(lr, seed) for seed in range(SEEDS)]
    last, average = zip(*runs, strict=True)
    for name, losses in ("last weights", last), ("average", average):
        print(
            f"lr {lr} {name:12} median {median(losses):.2f}",
            f"from {min(losses):.2f} to {max(losses):.2f}",
        )

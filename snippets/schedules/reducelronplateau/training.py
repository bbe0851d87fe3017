"""Noisy targets: with enough patience the loss ends lower than at the best
constant rate; without any, noise lowers the rate before the model has learned.
"""

from statistics import median

import torch
from torch import nn
from torch.optim.lr_scheduler import ReduceLROnPlateau

EPOCHS, BATCHES, SEEDS = 30, 10, 3
side = torch.linspace(-2, 2, 32)
POINTS = torch.cartesian_prod(side, side)


def wanted(x):
    return torch.sin(2 * x).sum(-1, keepdim=True)


def trained(lr, seed, patience):
    torch.manual_seed(seed)
    with torch.device("cpu"):  # the same random numbers on every device
        model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
        inputs = 4 * torch.rand(EPOCHS + 1, BATCHES, 16, 2) - 2
        noise = torch.randn(EPOCHS + 1, BATCHES, 16, 1)
    device = torch.get_default_device()
    model, inputs, noise = model.to(device), inputs.to(device), noise.to(device)
    targets = wanted(inputs) + noise
    validation = inputs[EPOCHS], targets[EPOCHS]  # not trained on, as noisy

    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    if patience is not None:
        scheduler = ReduceLROnPlateau(optimizer, patience=patience)
    for epoch in range(EPOCHS):
        for x, y in zip(inputs[epoch], targets[epoch], strict=True):
            optimizer.zero_grad()
            loss = nn.functional.mse_loss(model(x), y)
            loss.backward()
            optimizer.step()
        if patience is not None:
            x, y = validation
            with torch.no_grad():
                validation_loss = nn.functional.mse_loss(model(x), y)
            scheduler.step(validation_loss)
    with torch.no_grad():  # how far from the targets without their noise
        return nn.functional.mse_loss(model(POINTS), wanted(POINTS)).item()


for patience in None, 0, 3:
    for lr in 0.005, 0.01, 0.02, 0.04:
        losses = [trained(lr, seed, patience) for seed in range(SEEDS)]
        print(
            f"patience={patience!s:4} lr {lr:<5} median {median(losses):.2f}",
            f"from {min(losses):.2f} to {max(losses):.2f}",
        )

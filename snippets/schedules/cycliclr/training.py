"""Noisy targets: cycles that end at the lowest rate leave a smaller loss than
the best constant rate, cycles that end at the highest rate do not.
"""

from statistics import median

import torch
from torch import nn
from torch.optim.lr_scheduler import CyclicLR

EPOCHS, BATCHES, SEEDS = 30, 10, 3
side = torch.linspace(-2, 2, 32)
POINTS = torch.cartesian_prod(side, side)


def wanted(x):
    return torch.sin(2 * x).sum(-1, keepdim=True)


def trained(lr, seed, lowest, step_size_up):
    torch.manual_seed(seed)
    with torch.device("cpu"):  # the same random numbers on every device
        model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
        inputs = 4 * torch.rand(EPOCHS, BATCHES, 16, 2) - 2
        noise = torch.randn(EPOCHS, BATCHES, 16, 1)
    device = torch.get_default_device()
    model, inputs, noise = model.to(device), inputs.to(device), noise.to(device)
    targets = wanted(inputs) + noise

    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    scheduler = CyclicLR(
        optimizer,
        base_lr=lr * lowest,
        max_lr=lr,
        step_size_up=step_size_up,
        cycle_momentum=False,
    )
    for epoch in range(EPOCHS):
        for x, y in zip(inputs[epoch], targets[epoch], strict=True):
            optimizer.zero_grad()
            loss = nn.functional.mse_loss(model(x), y)
            loss.backward()
            optimizer.step()
            scheduler.step()
    with torch.no_grad():  # how far from the targets without their noise
        return nn.functional.mse_loss(model(POINTS), wanted(POINTS)).item()


for name, lowest, up in (
    ("constant", 1, 25),
    ("6 cycles", 0.1, 25),
    ("7.5 cycles", 0.1, 20),
):
    for lr in 0.005, 0.01, 0.02, 0.04, 0.08:
        losses = [trained(lr, seed, lowest, up) for seed in range(SEEDS)]
        print(
            f"{name:10} max lr {lr:<5} median {median(losses):.2f}",
            f"from {min(losses):.2f} to {max(losses):.2f}",
        )

"""Noisy targets: the inverse root ends a little lower than the best constant
rate, and a fall to zero in the last third of the run much lower.
"""

from statistics import median

import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR

EPOCHS, BATCHES, SEEDS = 30, 10, 5
STEPS, FALL = EPOCHS * BATCHES, 100
side = torch.linspace(-2, 2, 32)
POINTS = torch.cartesian_prod(side, side)


def wanted(x):
    return torch.sin(2 * x).sum(-1, keepdim=True)


def trained(lr, seed, factor):
    torch.manual_seed(seed)
    with torch.device("cpu"):  # the same random numbers on every device
        model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
        inputs = 4 * torch.rand(EPOCHS, BATCHES, 16, 2) - 2
        noise = torch.randn(EPOCHS, BATCHES, 16, 1)
    device = torch.get_default_device()
    model, inputs, noise = model.to(device), inputs.to(device), noise.to(device)
    targets = wanted(inputs) + noise

    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    scheduler = LambdaLR(optimizer, factor)
    for epoch in range(EPOCHS):
        for x, y in zip(inputs[epoch], targets[epoch], strict=True):
            optimizer.zero_grad()
            loss = nn.functional.mse_loss(model(x), y)
            loss.backward()
            optimizer.step()
            scheduler.step()
    with torch.no_grad():  # how far from the targets without their noise
        return nn.functional.mse_loss(model(POINTS), wanted(POINTS)).item()


FACTORS = {
    "constant": lambda step: 1.0,
    "inverse root": lambda step: (1 + step / 30) ** -0.5,
    "hold, then fall": lambda step: min(1.0, max(0.0, (STEPS - step) / FALL)),
}
for name, factor in FACTORS.items():
    for lr in 0.01, 0.02, 0.04, 0.08:
        losses = [trained(lr, seed, factor) for seed in range(SEEDS)]
        print(
            f"{name:15} lr {lr} median {median(losses):.2f}",
            f"from {min(losses):.2f} to {max(losses):.2f}",
        )

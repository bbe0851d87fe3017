"""Noisy targets: three cycles have a good model after 200 updates and a worse
one soon after; a single cosine has the best one, at its end.
"""

from statistics import median

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts

STEPS, SEEDS = 300, 3
LOOK_AT = 100, 110, 200, 210, 300  # the number of updates made
side = torch.linspace(-2, 2, 32)
POINTS = torch.cartesian_prod(side, side)


def wanted(x):
    return torch.sin(2 * x).sum(-1, keepdim=True)


def trained(lr, seed, cycle):
    torch.manual_seed(seed)
    with torch.device("cpu"):  # the same random numbers on every device
        model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
        inputs = 4 * torch.rand(STEPS, 16, 2) - 2
        noise = torch.randn(STEPS, 16, 1)
    device = torch.get_default_device()
    model, inputs, noise = model.to(device), inputs.to(device), noise.to(device)
    targets = wanted(inputs) + noise

    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=cycle)
    seen = []
    for x, y in zip(inputs, targets, strict=True):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        scheduler.step()
        if scheduler.last_epoch in LOOK_AT:
            with torch.no_grad():  # how far from targets without noise
                error = nn.functional.mse_loss(model(POINTS), wanted(POINTS))
            seen.append(error.item())
    return seen


print("median loss after", *LOOK_AT, "updates")
for cycle in 100, 300:
    for lr in 0.02, 0.04, 0.08:
        runs = [trained(lr, seed, cycle) for seed in range(SEEDS)]
        medians = [median(at) for at in zip(*runs, strict=True)]
        print(f"T_0={cycle} lr {lr}:", *(f"{loss:.2f}" for loss in medians))

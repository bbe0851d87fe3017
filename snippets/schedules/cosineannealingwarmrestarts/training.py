"""Noisy targets: at the end of a round the best restarts are below the best
constant rate, ten steps later no longer; at the end one long round is lowest.
"""

from statistics import median

import torch
from torch import nn
from torch.optim.lr_scheduler import ConstantLR, CosineAnnealingWarmRestarts

STEPS, SEEDS = 300, 3
side = torch.linspace(-2, 2, 32)
POINTS = torch.cartesian_prod(side, side)


def wanted(x):
    return torch.sin(2 * x).sum(-1, keepdim=True)


def trained(lr, seed, make):
    """The losses after 140, 150 and 300 steps."""
    torch.manual_seed(seed)
    with torch.device("cpu"):  # the same random numbers on every device
        model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
        inputs = 4 * torch.rand(STEPS, 16, 2) - 2
        noise = torch.randn(STEPS, 16, 1)
    device = torch.get_default_device()
    model, inputs, noise = model.to(device), inputs.to(device), noise.to(device)
    targets = wanted(inputs) + noise

    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    scheduler = make(optimizer)
    losses = []
    for step, (x, y) in enumerate(zip(inputs, targets, strict=True), 1):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        scheduler.step()
        if step in (140, 150, 300):
            with torch.no_grad():  # how far from the targets without noise
                loss = nn.functional.mse_loss(model(POINTS), wanted(POINTS))
            losses.append(loss.item())
    return losses


MAKE = {
    "constant": lambda o: ConstantLR(o, factor=1.0),
    "one round": lambda o: CosineAnnealingWarmRestarts(o, T_0=300),
    "restarts": lambda o: CosineAnnealingWarmRestarts(o, T_0=20, T_mult=2),
}
for name, make in MAKE.items():
    for lr in 0.01, 0.02, 0.04, 0.08:
        runs = [trained(lr, seed, make) for seed in range(SEEDS)]
        at_140, at_150, at_300 = zip(*runs, strict=True)
        print(
            f"{name:9} lr {lr} median at 140 {median(at_140):.2f}",
            f"at 150 {median(at_150):.2f} at 300 {median(at_300):.2f}",
            f"from {min(at_300):.2f} to {max(at_300):.2f}",
        )

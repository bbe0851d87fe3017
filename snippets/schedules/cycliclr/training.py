"""Noisy targets: cycles between a tenth of the rate and the rate leave less
loss than the best constant rate, and so do halved ones.
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


def trained(lr, seed, mode):
    torch.manual_seed(seed)
    with torch.device("cpu"):  # the same random numbers on every device
        model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
        inputs = 4 * torch.rand(EPOCHS, BATCHES, 16, 2) - 2
        noise = torch.randn(EPOCHS, BATCHES, 16, 1)
    device = torch.get_default_device()
    model, inputs, noise = model.to(device), inputs.to(device), noise.to(device)
    targets = wanted(inputs) + noise

    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    if mode != "constant":
        scheduler = CyclicLR(
            optimizer,
            base_lr=lr / 10,
            max_lr=lr,
            step_size_up=EPOCHS * BATCHES // 6,  # three cycles
            mode=mode,
            cycle_momentum=False,
        )
    for epoch in range(EPOCHS):
        for x, y in zip(inputs[epoch], targets[epoch], strict=True):
            optimizer.zero_grad()
            loss = nn.functional.mse_loss(model(x), y)
            loss.backward()
            optimizer.step()
            if mode != "constant":
                scheduler.step()
    with torch.no_grad():  # how far from the targets without their noise
        return nn.functional.mse_loss(model(POINTS), wanted(POINTS)).item()


for mode in "constant", "triangular", "triangular2":
    for lr in 0.01, 0.02, 0.04, 0.08:
        losses = [trained(lr, seed, mode) for seed in range(SEEDS)]
        print(
            f"{mode:11} lr {lr} median {median(losses):.2f}",
            f"from {min(losses):.2f} to {max(losses):.2f}",
        )

"""The two scenes with noise, each with 200 seeds at once: how low the loss
ends, and in how many of them each rate is the lowest.
"""

import torch
from torch.optim.lr_scheduler import ExponentialLR

RATES = [0.05, 0.01, 0.002]
SEEDS = 200


def final_losses(lr, gamma):
    cpu = torch.Generator("cpu").manual_seed(0)  # the same noise for each rate
    with torch.device("cpu"):
        w = torch.tensor([[-3.0, 2.0]]).repeat(SEEDS, 1).requires_grad_()
        curvature = torch.tensor([1.0, 25.0])
        optimizer = torch.optim.SGD([w], lr=lr)
        scheduler = ExponentialLR(optimizer, gamma=gamma)
        for _ in range(500):
            noise = torch.rand(SEEDS, 2, generator=cpu) * 40 - 20
            optimizer.zero_grad()
            (0.5 * curvature * w.square() + noise * w).sum().backward()
            optimizer.step()
            scheduler.step()
        return (0.5 * curvature * w.square()).sum(1).detach()


for gamma in 1.0, 0.99:
    ends = torch.stack([final_losses(lr, gamma) for lr in RATES])
    wins = ends.argmin(0).bincount(minlength=len(RATES)).tolist()
    for lr, losses, count in zip(RATES, ends, wins, strict=True):
        print(
            f"gamma={gamma} lr={lr}: median loss {losses.median().item():.2g}, "
            f"lowest with {count} of {SEEDS} seeds"
        )

"""Runs that differ in one argument from the one with T_0=5 alone."""

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts


def rates(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = CosineAnnealingWarmRestarts(optimizer, **options)
    for _ in range(13):
        yield f"{optimizer.param_groups[0]['lr']:.2f}"
        optimizer.step()
        scheduler.step()


print("T_0=5      ", *rates(T_0=5))
print("T_0=10     ", *rates(T_0=10))
print("T_mult=2   ", *rates(T_0=5, T_mult=2))
print("eta_min=0.2", *rates(T_0=5, eta_min=0.2))

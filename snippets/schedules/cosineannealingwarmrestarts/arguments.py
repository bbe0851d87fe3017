"""Each run differs from the first in one argument."""

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts


def rates(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scheduler = CosineAnnealingWarmRestarts(optimizer, **options)
    for _ in range(12):
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
        optimizer.step()
        scheduler.step()


print("T_0=4       ", *rates(T_0=4))
print("T_0=6       ", *rates(T_0=6))
print("T_mult=2    ", *rates(T_0=4, T_mult=2))
print("eta_min=0.05", *rates(T_0=4, eta_min=0.05))

"""Two runs that differ in one argument from the one with T_max=10 alone."""

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR


def rates(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scheduler = CosineAnnealingLR(optimizer, **options)
    for _ in range(11):
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
        optimizer.step()
        scheduler.step()


print("T_max=10    ", *rates(T_max=10))
print("T_max=20    ", *rates(T_max=20))
print("eta_min=0.02", *rates(T_max=10, eta_min=0.02))

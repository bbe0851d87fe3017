"""Runs that differ in one argument; the first has all the defaults."""

import torch
from torch.optim.lr_scheduler import LinearLR


def rates(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.3)
    scheduler = LinearLR(optimizer, **options)
    for _ in range(9):
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
        optimizer.step()
        scheduler.step()


print("start_factor=1/3, end_factor=1.0, total_iters=5")
print("defaults        ", *rates())
print("start_factor=0.1", *rates(start_factor=0.1))
print("end_factor=0.5  ", *rates(end_factor=0.5))
print("total_iters=8   ", *rates(total_iters=8))
print("from 1.0 to 0.0 ", *rates(start_factor=1.0, end_factor=0.0))

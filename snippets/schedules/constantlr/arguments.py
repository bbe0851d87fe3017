"""Runs that differ in one argument; the first has the defaults (last_epoch=-1
also in the others).
"""

import torch
from torch.optim.lr_scheduler import ConstantLR


def rates(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.3)
    scheduler = ConstantLR(optimizer, **options)
    for _ in range(10):
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
        optimizer.step()
        scheduler.step()


print("factor=1/3, total_iters=5")
print("defaults     ", *rates())
print("factor=0.5   ", *rates(factor=0.5))
print("total_iters=8", *rates(total_iters=8))
print("factor=1.0   ", *rates(factor=1.0))

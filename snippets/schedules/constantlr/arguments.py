"""The defaults, factor=1/3 and total_iters=5, and runs that differ in one."""

import torch
from torch.optim.lr_scheduler import ConstantLR


def rates(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.3)
    scheduler = ConstantLR(optimizer, **options)
    for _ in range(8):
        yield f"{optimizer.param_groups[0]['lr']:.2f}"
        optimizer.step()
        scheduler.step()


print("defaults       ", *rates())
print("factor=0.1     ", *rates(factor=0.1))
print("total_iters=2  ", *rates(total_iters=2))
print("total_iters=0  ", *rates(total_iters=0))
print("total_iters=1.5", *rates(total_iters=1.5))

"""Functions that were meant for LambdaLR, in MultiplicativeLR."""

import torch
from torch.optim.lr_scheduler import LambdaLR, MultiplicativeLR


def decay(t):
    return 0.9**t


def warm_up(t):
    return min(1.0, (t + 1) / 4)


for name, function in ("0.9**t ", decay), ("warm-up", warm_up):
    for scheduler_class in LambdaLR, MultiplicativeLR:
        w = torch.zeros(1, requires_grad=True)
        optimizer = torch.optim.SGD([w], lr=1.0)
        scheduler = scheduler_class(optimizer, function)
        rates = []
        for _ in range(8):
            rates.append(f"{optimizer.param_groups[0]['lr']:.3f}")
            optimizer.step()
            scheduler.step()
        print(f"{name} {scheduler_class.__name__:16}", *rates)

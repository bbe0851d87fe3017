"""Each run differs from the first in one argument; last_epoch=-1 in all."""

import torch
from torch.optim.lr_scheduler import MultiStepLR


def show(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = MultiStepLR(optimizer, **options)
    rates = []
    for _ in range(8):
        rates.append(f"{optimizer.param_groups[0]['lr']:g}")
        optimizer.step()
        scheduler.step()
    name = ", ".join(f"{key}={value}" for key, value in options.items())
    print(f"{name:32}", *rates)


show(milestones=[3, 5], gamma=0.1)
show(milestones=[3, 5], gamma=0.5)
show(milestones=[3, 5, 6], gamma=0.5)
show(milestones=[5, 3], gamma=0.5)
show(milestones=[3, 3], gamma=0.5)
show(milestones=[0, 3], gamma=0.5)
show(milestones=[3.0, 4.5], gamma=0.5)
show(milestones=[], gamma=0.5)

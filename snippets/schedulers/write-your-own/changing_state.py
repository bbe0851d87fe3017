"""A count of your own in get_lr() moves whenever anybody calls it; last_epoch
moves in step() alone.
"""

import torch
from torch.optim.lr_scheduler import LRScheduler


class Counting(LRScheduler):
    calls = 0

    def get_lr(self):
        self.calls += 1
        return [lr * 0.5**self.calls for lr in self.base_lrs]


class Reading(LRScheduler):
    def get_lr(self):
        return [lr * 0.5**self.last_epoch for lr in self.base_lrs]


for scheduler_class in Counting, Reading:
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = scheduler_class(optimizer)
    rates = []
    for step in range(5):
        rates.append(scheduler.get_last_lr()[0])
        optimizer.step()
        if step == 2:
            scheduler.get_lr()  # somebody logs
        scheduler.step()
    print(f"{scheduler_class.__name__:8} rates {rates}")

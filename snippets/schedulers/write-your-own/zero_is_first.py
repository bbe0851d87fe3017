"""last_epoch is 0 in the constructor: a schedule that divides by it fails
there, one that multiplies by it begins at zero.
"""

import torch
from torch.optim.lr_scheduler import LRScheduler


class WithoutOne(LRScheduler):
    def __init__(self, optimizer, warmup):
        self.warmup = warmup
        super().__init__(optimizer)

    def get_lr(self):
        t = self.last_epoch
        factor = min(t / self.warmup, (self.warmup / t) ** 0.5)
        return [base_lr * factor for base_lr in self.base_lrs]


class JustTheWarmUp(WithoutOne):
    def get_lr(self):
        factor = min(self.last_epoch / self.warmup, 1.0)
        return [base_lr * factor for base_lr in self.base_lrs]


for scheduler_class in WithoutOne, JustTheWarmUp:
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    try:
        scheduler = scheduler_class(optimizer, warmup=4)
        print(
            f"{scheduler_class.__name__}: first rate", scheduler.get_last_lr()
        )
    except ZeroDivisionError as error:
        print(f"{scheduler_class.__name__}: ZeroDivisionError: {error}")

"""Four ways to get the class wrong, and what each of them raises."""

import torch
from torch.optim.lr_scheduler import LRScheduler


class SuperFirst(LRScheduler):
    def __init__(self, optimizer, warmup):
        super().__init__(optimizer)
        self.warmup = warmup

    def get_lr(self):
        return [lr / self.warmup for lr in self.base_lrs]


class NoSuper(LRScheduler):
    def __init__(self, optimizer):
        self.optimizer = optimizer

    def get_lr(self):
        return self.base_lrs


class OneNumber(LRScheduler):
    def get_lr(self):
        return 0.5


class OneRate(LRScheduler):
    def get_lr(self):
        return [0.5]


for make in (
    lambda o: SuperFirst(o, warmup=4),
    lambda o: NoSuper(o).step(),
    OneNumber,
    OneRate,
):
    groups = [{"params": [torch.zeros(1, requires_grad=True)]} for _ in "ab"]
    try:
        make(torch.optim.SGD(groups, lr=1.0))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")

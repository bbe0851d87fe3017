"""A lambda in an attribute cannot be saved; a number can."""

import tempfile
from pathlib import Path

import torch
from torch.optim.lr_scheduler import LRScheduler


class WithLambda(LRScheduler):
    def __init__(self, optimizer, gamma):
        self.factor = lambda t: gamma**t
        super().__init__(optimizer)

    def get_lr(self):
        return [lr * self.factor(self.last_epoch) for lr in self.base_lrs]


class WithNumber(LRScheduler):
    def __init__(self, optimizer, gamma):
        self.gamma = gamma
        super().__init__(optimizer)

    def get_lr(self):
        return [lr * self.gamma**self.last_epoch for lr in self.base_lrs]


for scheduler_class in WithLambda, WithNumber:
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = scheduler_class(optimizer, gamma=0.5)
    with tempfile.TemporaryDirectory() as folder:
        try:
            torch.save(scheduler.state_dict(), Path(folder) / "scheduler.pt")
            print(f"{scheduler_class.__name__}: saved")
        except Exception as error:
            local = "local object" in str(error)
            name = scheduler_class.__name__
            print(f"{name}: fails on a local object {local}")

"""The same schedule as a function for LambdaLR: the rates are equal."""

import torch
from torch.optim.lr_scheduler import LambdaLR, LRScheduler


class InverseSqrtLR(LRScheduler):
    def __init__(self, optimizer, warmup, last_epoch=-1):
        self.warmup = warmup
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        t = self.last_epoch + 1
        factor = min(t / self.warmup, (self.warmup / t) ** 0.5)
        return [base_lr * factor for base_lr in self.base_lrs]


def inverse_sqrt(step, warmup=4):
    return min((step + 1) / warmup, (warmup / (step + 1)) ** 0.5)


def rates(make, steps=100):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.5)
    scheduler = make(optimizer)
    for _ in range(steps):
        yield scheduler.get_last_lr()[0]
        optimizer.step()
        scheduler.step()


own = [*rates(lambda optimizer: InverseSqrtLR(optimizer, warmup=4))]
ready_made = [*rates(lambda optimizer: LambdaLR(optimizer, inverse_sqrt))]
largest = max(abs(a - b) for a, b in zip(own, ready_made, strict=True))
print("steps", len(own), "largest difference", largest)

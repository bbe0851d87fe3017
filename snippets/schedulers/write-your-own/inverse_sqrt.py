"""Warm-up, then the inverse square root of the step: get_lr() returns one rate
for each group, from base_lrs and last_epoch.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import LRScheduler


class InverseSqrtLR(LRScheduler):
    """lr * min(t / warmup, sqrt(warmup / t)) for the steps t = 1, 2, 3, ..."""

    def __init__(self, optimizer, warmup, last_epoch=-1):
        if warmup < 1:
            raise ValueError(f"warmup must be at least 1, got {warmup}")
        self.warmup = warmup
        super().__init__(optimizer, last_epoch)  # calls get_lr()

    def get_lr(self):
        t = self.last_epoch + 1
        factor = min(t / self.warmup, (self.warmup / t) ** 0.5)
        return [base_lr * factor for base_lr in self.base_lrs]


x = torch.linspace(-1, 1, 8).unsqueeze(1)
y = 3 * x + 1
model = nn.Linear(1, 1)
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(
    [
        {"params": [model.weight], "lr": 0.5},
        {"params": [model.bias], "lr": 0.25},
    ]
)
scheduler = InverseSqrtLR(optimizer, warmup=4)

rates = []
for _ in range(12):
    rates.append(scheduler.get_last_lr())
    optimizer.zero_grad()
    loss = criterion(model(x), y)
    loss.backward()
    optimizer.step()
    scheduler.step()
for i, name in enumerate(("weight", "bias")):
    print(f"{name:6}", *(f"{row[i]:.3f}" for row in rates))

"""A rate set by hand: ExponentialLR goes on from it, LambdaLR overwrites it."""

import torch
from torch.optim.lr_scheduler import ExponentialLR, LambdaLR


def rates_used(scheduler, optimizer):
    rates = []
    for epoch in range(6):
        if epoch == 2:
            optimizer.param_groups[0]["lr"] = 8.0
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return rates


optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
print(
    "ExponentialLR", rates_used(ExponentialLR(optimizer, gamma=0.5), optimizer)
)

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
print(
    "LambdaLR     ",
    rates_used(LambdaLR(optimizer, lambda step: 0.5**step), optimizer),
)

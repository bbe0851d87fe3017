"""The rates that three docstrings of torch 2.13.0 promise, and the rates that
their own examples give.
"""

import re

import torch
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    ConstantLR,
    ExponentialLR,
    LinearLR,
    PolynomialLR,
)


def optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.05)


chained = optimizer()
EXAMPLES = [
    LinearLR(optimizer(), start_factor=0.05, total_iters=40),
    PolynomialLR(optimizer(), total_iters=50, power=0.9),
    ChainedScheduler(
        [
            ConstantLR(chained, factor=0.1, total_iters=20),
            ExponentialLR(chained, gamma=0.9),
        ]
    ),
]
for scheduler in EXAMPLES:
    rates = []
    for _ in range(22):
        rates.append(scheduler.get_last_lr()[0])
        scheduler.optimizer.step()
        scheduler.step()
    for promised, epoch in re.findall(
        r"lr = ([\d.]+) +if epoch == (\d+)", scheduler.__doc__
    ):
        print(
            f"{type(scheduler).__name__:17}epoch {epoch:3}docstring "
            f"{promised:9}run {rates[int(epoch)]:.7f}"
        )

"""One max_lr gives all groups one rate; a list keeps their proportion."""

import textwrap

import torch
from torch.optim.lr_scheduler import OneCycleLR


def rates(max_lr):
    groups = [
        {"params": [torch.zeros(1, requires_grad=True)], "lr": 0.001},
        {"params": [torch.zeros(1, requires_grad=True)], "lr": 0.1},
    ]
    optimizer = torch.optim.SGD(groups, momentum=0.9)
    scheduler = OneCycleLR(optimizer, max_lr=max_lr, total_steps=10)
    for _ in range(2):
        optimizer.step()
        scheduler.step()
    return [round(lr, 5) for lr in scheduler.get_last_lr()]


for max_lr in 0.1, [0.001, 0.1]:
    print(f"max_lr={max_lr}: at the peak {rates(max_lr)}")
try:
    rates([0.1])
except ValueError as error:
    print(textwrap.fill(f"ValueError: {error}", 78, subsequent_indent="  "))

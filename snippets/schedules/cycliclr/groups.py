"""One base_lr and max_lr give all groups one rate; lists keep them apart."""

import textwrap

import torch
from torch.optim.lr_scheduler import CyclicLR


def show(base_lr, max_lr):
    groups = [
        {"params": [torch.zeros(1, requires_grad=True)], "lr": 0.001},
        {"params": [torch.zeros(1, requires_grad=True)], "lr": 0.1},
    ]
    optimizer = torch.optim.SGD(groups)
    scheduler = CyclicLR(optimizer, base_lr, max_lr, step_size_up=3)
    first = scheduler.get_last_lr()
    for _ in range(3):
        optimizer.step()
        scheduler.step()
    print(f"max_lr={max_lr}: first {first} peak {scheduler.get_last_lr()}")


show(0.01, 0.1)
show([0.0001, 0.01], [0.001, 0.1])
try:
    show([0.01], 0.1)
except ValueError as error:
    print(textwrap.fill(f"ValueError: {error}", 78, subsequent_indent="  "))

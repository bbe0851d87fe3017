"""A scheduler that is kept in a list keeps its optimizer, and the optimizer
keeps the weights and its state: keep what you want to read, not the object.
"""

import weakref

import torch
from torch.optim.lr_scheduler import StepLR


def run():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    return weakref.ref(w), StepLR(optimizer, 1)


kept = []
for what in "the scheduler", "its rates":
    weight, scheduler = run()
    kept.append(
        scheduler if what == "the scheduler" else scheduler.get_last_lr()
    )
    del scheduler
    print(f"{what} in a list: the weight is freed {weight() is None}")

"""The rate each update uses, for five schedulers and both orders: one program
for old and new versions of torch.
"""

import warnings

import torch
from torch.optim import lr_scheduler

SCHEDULERS = {
    "StepLR": lambda optimizer: lr_scheduler.StepLR(
        optimizer, step_size=2, gamma=0.5
    ),
    "ExponentialLR": lambda optimizer: lr_scheduler.ExponentialLR(
        optimizer, gamma=0.5
    ),
    "LambdaLR": lambda optimizer: lr_scheduler.LambdaLR(
        optimizer, lambda epoch: 1 / (1 + epoch)
    ),
    "CosineAnnealingLR": lambda optimizer: lr_scheduler.CosineAnnealingLR(
        optimizer, T_max=4
    ),
    "ReduceLROnPlateau": lambda optimizer: lr_scheduler.ReduceLROnPlateau(
        optimizer, factor=0.5, patience=1
    ),
}


def rates_used(name, scheduler_first):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = -torch.ones_like(
        w
    )  # gradient -1: each update adds exactly the learning rate to w
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = SCHEDULERS[name](optimizer)
    metric = (
        [1.0] if name == "ReduceLROnPlateau" else []
    )  # a loss that never improves
    rates = []
    for _ in range(5):
        before = w.item()
        if scheduler_first:
            scheduler.step(*metric)
        optimizer.step()
        if not scheduler_first:
            scheduler.step(*metric)
        rates.append(w.item() - before)
    return rates


with warnings.catch_warnings():
    # Today's torch warns about the wrong order: another program's point.
    warnings.simplefilter("ignore")
    for name in SCHEDULERS:
        for order in "optimizer first", "scheduler first":
            rates = rates_used(name, scheduler_first=order == "scheduler first")
            print(
                f"{name:18}{order:16}",
                " ".join(f"{rate:6.4f}" for rate in rates),
            )

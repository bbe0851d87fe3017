"""A checkpoint between optimizer.step() and scheduler.step(): one rate is used
twice.
"""

import copy

import torch
from torch.optim.lr_scheduler import ExponentialLR


def build():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    return optimizer, ExponentialLR(optimizer, gamma=0.5)


def states(parts):
    return copy.deepcopy([part.state_dict() for part in parts])


def train(optimizer, scheduler, epochs, save_before_the_scheduler):
    saved, rates = None, []
    for _ in epochs:
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if save_before_the_scheduler:
            saved = states([optimizer, scheduler])
        scheduler.step()
        if not save_before_the_scheduler:
            saved = states([optimizer, scheduler])
    return saved, rates


for before in False, True:
    saved, rates = train(*build(), range(3), before)
    optimizer, scheduler = build()
    optimizer.load_state_dict(saved[0])
    scheduler.load_state_dict(saved[1])
    _, more = train(optimizer, scheduler, range(3, 6), before)
    print(
        f"saved before the scheduler's step {before!s:5} rates", *rates, *more
    )

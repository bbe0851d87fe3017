"""A run of twenty updates is to have forty, decided after twelve: LambdaLR
jumps to the new curve, SequentialLR keeps the length that was saved.
"""

import math

import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    LambdaLR,
    LinearLR,
    SequentialLR,
)


def function(optimizer, updates, warm_up=2):
    def factor(update):
        if update < warm_up:
            return (update + 1) / warm_up
        done = (update - warm_up) / (updates - warm_up)
        return 0.5 * (1 + math.cos(math.pi * min(1.0, done)))

    return LambdaLR(optimizer, factor)


def two_parts(optimizer, updates, warm_up=2):
    parts = [
        LinearLR(optimizer, 1 / warm_up, total_iters=warm_up - 1),
        CosineAnnealingLR(optimizer, T_max=updates - warm_up),
    ]
    return SequentialLR(optimizer, parts, milestones=[warm_up])


def build(make, updates):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    return optimizer, make(optimizer, updates)


def rates(optimizer, scheduler, updates):
    for _ in range(updates):
        yield scheduler.get_last_lr()[0]
        optimizer.step()
        scheduler.step()


for make in function, two_parts:
    old = build(make, 20)
    before = list(rates(*old, 12))
    for updates in 20, 40:
        new = build(make, updates)
        for part, saved in zip(new, old, strict=True):
            part.load_state_dict(saved.state_dict())
        after = list(rates(*new, updates - 12))
        shown = " ".join(f"{rate:.2f}" for rate in after[:12:2])
        print(f"{make.__name__:9} to {updates}: {before[-1]:.2f}, then {shown}")

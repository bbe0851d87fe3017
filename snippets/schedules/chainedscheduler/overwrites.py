"""A member that computes the rate from its own counter is no factor: it wipes
out the members before it, and those after it act once.
"""

import torch
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    ExponentialLR,
    LambdaLR,
    LinearLR,
)


def show(name, make):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = ChainedScheduler(make(optimizer))
    rates = []
    for _ in range(7):
        rates.append(f"{optimizer.param_groups[0]['lr']:.3f}")
        optimizer.step()
        scheduler.step()
    print(f"{name:19}", *rates)


def linear(optimizer):
    return LinearLR(optimizer, start_factor=0.25, total_iters=3)


def by_lambda(optimizer):
    return LambdaLR(optimizer, lambda t: min(1.0, 0.25 + 0.25 * t))


def decay(optimizer):
    return ExponentialLR(optimizer, gamma=0.5)


show("LinearLR, decay", lambda o: [linear(o), decay(o)])
show("decay, LinearLR", lambda o: [decay(o), linear(o)])
show("LambdaLR, decay", lambda o: [by_lambda(o), decay(o)])
show("decay, LambdaLR", lambda o: [decay(o), by_lambda(o)])

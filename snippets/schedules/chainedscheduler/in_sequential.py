"""As the first member of SequentialLR it decays one call too early; as a later
one it stops the training at the milestone.
"""

import warnings

import torch
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    ConstantLR,
    ExponentialLR,
    LinearLR,
    SequentialLR,
)


def chained(optimizer):
    warm_up = LinearLR(optimizer, start_factor=0.25, total_iters=3)
    return ChainedScheduler([warm_up, ExponentialLR(optimizer, gamma=0.5)])


def still(optimizer):
    return ConstantLR(optimizer, factor=1.0)


def show(place):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    if place == "alone":
        scheduler = chained(optimizer)
    elif place == "first":
        members = [chained(optimizer), still(optimizer)]
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            scheduler = SequentialLR(optimizer, members, milestones=[6])
        print("first:", str(caught[0].message).split(". ")[0])
    else:
        members = [still(optimizer), chained(optimizer)]
        scheduler = SequentialLR(optimizer, members, milestones=[3])
    rates, stopped = [], ""
    try:
        for _ in range(6):
            rates.append(f"{optimizer.param_groups[0]['lr']:.4f}")
            optimizer.step()
            scheduler.step()
    except NotImplementedError as error:
        stopped = type(error).__name__
    print(f"{place:6}", *rates, stopped)


show("alone")
show("first")
show("second")

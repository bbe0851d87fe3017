"""A SequentialLR in a SequentialLR loses its place and warns: its own count is
one ahead of its member's. One flat list has the rates that were meant.
"""

import warnings

import torch
from torch.optim.lr_scheduler import (
    ConstantLR,
    CosineAnnealingLR,
    LinearLR,
    SequentialLR,
)


def rates(nested, later=False):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    rise = LinearLR(optimizer, start_factor=0.1, total_iters=3)
    hold = ConstantLR(optimizer, factor=1.0)
    fall = CosineAnnealingLR(optimizer, T_max=4)
    if nested:
        first = SequentialLR(optimizer, [rise, hold], milestones=[3])
        parts = [fall, first] if later else [first, fall]
        scheduler = SequentialLR(optimizer, parts, milestones=[5])
        yield f"counts {first.last_epoch} {rise.last_epoch}:"
    else:
        scheduler = SequentialLR(optimizer, [rise, hold, fall], [3, 5])
        yield f"counts {scheduler.last_epoch} {rise.last_epoch}:"
    for _ in range(9):
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
        optimizer.step()
        scheduler.step()


print("flat:  ", *rates(nested=False))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("nested:", *rates(nested=True))
for warning in caught:
    print(warning.category.__name__, str(warning.message).split(". ")[0])
try:
    list(rates(nested=True, later=True))
except NotImplementedError as error:
    print("nested, as the later part:", type(error).__name__)

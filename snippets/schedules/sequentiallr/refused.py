"""What it refuses, word for word; milestones out of order it does not. And what
recursive_undo() takes back: counts, and no rate.
"""

import textwrap

import torch
from torch.optim.lr_scheduler import (
    ConstantLR,
    ExponentialLR,
    ReduceLROnPlateau,
    SequentialLR,
)


def attempt(name, kinds, milestones):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    parts = [kind(optimizer) for kind in kinds]
    rates = []
    try:
        scheduler = SequentialLR(optimizer, parts, milestones)
        for _ in range(6):
            rates.append(f"{scheduler.get_last_lr()[0]:g}")
            optimizer.step()
            scheduler.step()
        said = f"{name}: rates {' '.join(rates)}"
    except ValueError as error:
        said = f"{name}: ValueError: {error}"
    print(textwrap.fill(said, 78, subsequent_indent="  "))


def half(optimizer):
    return ExponentialLR(optimizer, gamma=0.5)


def tenth(optimizer):
    return ConstantLR(optimizer, factor=0.1, total_iters=99)


attempt("no scheduler", [], [])
attempt("two milestones for two", [half, tenth], [2, 4])
attempt("a plateau", [half, ReduceLROnPlateau], [2])
attempt("milestones=[2, 4]", [half, tenth, half], [2, 4])
attempt("milestones=[4, 2]", [half, tenth, half], [4, 2])

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
decay = half(optimizer)
scheduler = SequentialLR(optimizer, [decay, tenth(optimizer)], milestones=[3])
optimizer.step()
scheduler.step()
for when in "one call:", "recursive_undo():":
    print(f"{when:17} count {scheduler.last_epoch}, of its member", end=" ")
    print(decay.last_epoch, "lr", optimizer.param_groups[0]["lr"])
    scheduler.recursive_undo()
try:
    scheduler.step(3)
except TypeError as error:
    print("TypeError:", error)

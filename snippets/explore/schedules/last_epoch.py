"""last_epoch needs the groups of a checkpoint, and where the checkpoint lies
at a change, it makes the change twice. Loading the states does not.
"""

import copy

import torch
from torch.optim import lr_scheduler as schedulers

MAKE = {
    "StepLR": {"step_size": 2},
    "ConstantLR": {"total_iters": 6},
    "LinearLR": {"total_iters": 8},
    "ExponentialLR": {"gamma": 0.5},
    "CosineAnnealingLR": {"T_max": 9},
}


def build(kind, last_epoch=-1, state=None):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    if state:
        optimizer.load_state_dict(state)
    make = getattr(schedulers, kind)
    return optimizer, make(optimizer, last_epoch=last_epoch, **MAKE[kind])


def rates(optimizer, scheduler, count):
    used = []
    for _ in range(count):
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return torch.tensor(used)


try:
    build("StepLR", last_epoch=3)
except KeyError as error:
    print("a new optimizer, KeyError:", error.args[0].splitlines()[0])

optimizer, constant = build("ConstantLR")
parts = [constant, schedulers.ExponentialLR(optimizer, gamma=0.5)]
sequence = schedulers.SequentialLR(optimizer, parts, [6], last_epoch=7)
print("SequentialLR, last_epoch=7: no error, rate", sequence.get_last_lr()[0])

STOPS = range(1, 11)
for kind in MAKE:
    loaded = by_number = 0
    for stop in STOPS:
        optimizer, scheduler = build(kind)
        rates(optimizer, scheduler, stop)
        saved = copy.deepcopy([optimizer.state_dict(), scheduler.state_dict()])
        right = rates(optimizer, scheduler, 5)

        optimizer, scheduler = build(kind)
        scheduler.load_state_dict(saved[1])
        optimizer.load_state_dict(saved[0])
        loaded += torch.allclose(rates(optimizer, scheduler, 5), right)

        resumed = build(kind, saved[1]["last_epoch"] - 1, saved[0])
        by_number += torch.allclose(rates(*resumed, 5), right)
    print(
        f"{kind:17} right after {len(STOPS)} stops: states loaded {loaded}, "
        f"last_epoch given {by_number}"
    )

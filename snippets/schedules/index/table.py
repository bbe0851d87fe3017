"""Each schedule, tried: what its constructor makes of lr=1, what it makes of a
rate written by hand, where it begins in a sequence, and if last_epoch resumes.
"""

import torch
from torch.optim import lr_scheduler as s
from torch.optim.swa_utils import SWALR

MAKE = {
    "StepLR": lambda o, **k: s.StepLR(o, step_size=2, gamma=0.5, **k),
    "MultiStepLR": lambda o, **k: s.MultiStepLR(o, [2, 5], gamma=0.5, **k),
    "ExponentialLR": lambda o, **k: s.ExponentialLR(o, gamma=0.5, **k),
    "ConstantLR": lambda o, **k: s.ConstantLR(o, 0.5, total_iters=5, **k),
    "LinearLR": lambda o, **k: s.LinearLR(o, 0.25, total_iters=9, **k),
    "PolynomialLR": lambda o, **k: s.PolynomialLR(o, total_iters=9, **k),
    "CosineAnnealingLR": lambda o, **k: s.CosineAnnealingLR(o, T_max=9, **k),
    "CosineAnnealingWarmRestarts": lambda o, **k: s.CosineAnnealingWarmRestarts(
        o, T_0=2, T_mult=2, **k
    ),
    "OneCycleLR": lambda o, **k: s.OneCycleLR(o, 1.0, total_steps=12, **k),
    "CyclicLR": lambda o, **k: s.CyclicLR(o, 0.25, 1.0, step_size_up=4, **k),
    "LambdaLR": lambda o, **k: s.LambdaLR(o, lambda t: 1 / (1 + t), **k),
    "MultiplicativeLR": lambda o, **k: s.MultiplicativeLR(
        o, lambda t: 0.5, **k
    ),
    "SWALR": lambda o, **k: SWALR(o, swa_lr=0.25, anneal_epochs=6, **k),
    "ReduceLROnPlateau": lambda o, **k: s.ReduceLROnPlateau(o, patience=0, **k),
}


def new_optimizer():
    w = torch.zeros(1, requires_grad=True)
    return torch.optim.SGD([w], lr=1.0, momentum=0.5)


def rates(optimizer, scheduler, steps, by_hand=1.0):
    group, used = optimizer.param_groups[0], []
    for step in range(steps):
        if step == 3:
            group["lr"] *= by_hand
        used.append(group["lr"])
        optimizer.step()
        plateau = isinstance(scheduler, s.ReduceLROnPlateau)
        scheduler.step(*([1.0] if plateau else []))
    return torch.tensor(used)


def in_sequence(make, alone):
    optimizer = new_optimizer()
    parts = [s.ExponentialLR(optimizer, 0.5), make(optimizer)]
    try:
        scheduler = s.SequentialLR(optimizer, parts, milestones=[2])
    except ValueError:
        return "refused"
    anew = torch.allclose(rates(optimizer, scheduler, 9)[2:], alone[:7])
    return "anew" if anew else "goes on"


def resumes(make, alone):
    for calls in range(1, 9):
        first, optimizer = new_optimizer(), new_optimizer()
        rates(first, make(first), calls)
        optimizer.load_state_dict(first.state_dict())
        try:
            scheduler = make(optimizer, last_epoch=calls - 1)
        except TypeError:
            return "-"
        rest = rates(optimizer, scheduler, 9 - calls)
        if not torch.allclose(rest, alone[calls:]):
            return "wrong"
    return "right"


columns = f"{'at first':>9}  {'by hand':8} {'in sequence':11} {'last_epoch':10}"
print(f"{'':26}{columns} also writes")
for name, make in MAKE.items():
    optimizer = new_optimizer()
    scheduler, group = make(optimizer), optimizer.param_groups[0]
    first, momentum = group["lr"], group["momentum"]
    alone = rates(optimizer, scheduler, 9)
    optimizer = new_optimizer()
    halved = rates(optimizer, make(optimizer), 5, by_hand=0.5)
    by_hand = "lost" if torch.allclose(halved[4], alone[4]) else "kept"
    print(
        f"{name:27}{first:8.3g}  {by_hand:8} {in_sequence(make, alone):11}",
        f"{resumes(make, alone):10} {'momentum' if momentum != 0.5 else '-'}",
    )

"""Each schedule, tried: what its constructor makes of lr=1, what it makes of a
rate written by hand, what else it writes, and what it fits into.
"""

import torch
from torch.optim import lr_scheduler as s
from torch.optim.swa_utils import SWALR

MAKE = {
    "StepLR": lambda o: s.StepLR(o, step_size=2, gamma=0.5),
    "MultiStepLR": lambda o: s.MultiStepLR(o, milestones=[2, 5], gamma=0.5),
    "ExponentialLR": lambda o: s.ExponentialLR(o, gamma=0.5),
    "ConstantLR": lambda o: s.ConstantLR(o, factor=0.5, total_iters=5),
    "LinearLR": lambda o: s.LinearLR(o, start_factor=0.25, total_iters=9),
    "PolynomialLR": lambda o: s.PolynomialLR(o, total_iters=9),
    "CosineAnnealingLR": lambda o: s.CosineAnnealingLR(o, T_max=9),
    "CosineAnnealingWarmRestarts": lambda o: s.CosineAnnealingWarmRestarts(
        o, T_0=9
    ),
    "OneCycleLR": lambda o: s.OneCycleLR(o, max_lr=1.0, total_steps=9),
    "CyclicLR": lambda o: s.CyclicLR(o, 0.25, 1.0, step_size_up=4),
    "LambdaLR": lambda o: s.LambdaLR(o, lambda t: 1 / (1 + t)),
    "MultiplicativeLR": lambda o: s.MultiplicativeLR(o, lambda t: 0.5),
    "ReduceLROnPlateau": lambda o: s.ReduceLROnPlateau(o, patience=0),
    "SWALR": lambda o: SWALR(o, swa_lr=0.25, anneal_epochs=6),
}


def build(make):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5)
    return optimizer, make(optimizer)


def rate_after(make, by_hand):
    optimizer, scheduler = build(make)
    group = optimizer.param_groups[0]
    for call in range(4):
        if call == 3:
            group["lr"] *= by_hand
        optimizer.step()
        loss = [1.0] if isinstance(scheduler, s.ReduceLROnPlateau) else []
        scheduler.step(*loss)
    return group["lr"]


def stacks(make):
    try:
        optimizer, scheduler = build(make)
        s.SequentialLR(optimizer, [scheduler, make(optimizer)], [3])
        return "yes"
    except ValueError:
        return "no"


print(f"{'':28}{'at first':>9}  {'by hand':8}  {'in a stack':10}  also writes")
for name, make in MAKE.items():
    optimizer, _ = build(make)
    group = optimizer.param_groups[0]
    same = abs(rate_after(make, by_hand=0.5) - rate_after(make, 1.0)) < 1e-9
    print(
        f"{name:28}{group['lr']:9.3g}  {'lost' if same else 'kept':8}  "
        f"{stacks(make):10}  {'momentum' if group['momentum'] != 0.5 else '-'}"
    )

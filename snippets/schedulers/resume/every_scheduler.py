"""Each scheduler, resumed after three calls in five ways: how many of the next
eight rates are wrong.
"""

import copy

import torch
from torch.optim import lr_scheduler as s
from torch.optim.swa_utils import SWALR

MAKE = {
    "LambdaLR": lambda o: s.LambdaLR(o, lambda step: 1 / (1 + step)),
    "MultiplicativeLR": lambda o: s.MultiplicativeLR(o, lambda step: 1 / step),
    "StepLR": lambda o: s.StepLR(o, step_size=2, gamma=0.5),
    "MultiStepLR": lambda o: s.MultiStepLR(o, milestones=[2, 5], gamma=0.5),
    "ConstantLR": lambda o: s.ConstantLR(o, factor=0.5, total_iters=5),
    "LinearLR": lambda o: s.LinearLR(o, start_factor=0.25, total_iters=6),
    "ExponentialLR": lambda o: s.ExponentialLR(o, gamma=0.5),
    "PolynomialLR": lambda o: s.PolynomialLR(o, total_iters=12),
    "CosineAnnealingLR": lambda o: s.CosineAnnealingLR(o, T_max=12),
    "CosineAnnealingWarmRestarts": lambda o: s.CosineAnnealingWarmRestarts(
        o, T_0=4
    ),
    "CyclicLR": lambda o: s.CyclicLR(o, 0.25, 1.0, step_size_up=4),
    "OneCycleLR": lambda o: s.OneCycleLR(o, max_lr=1.0, total_steps=12),
    "ReduceLROnPlateau": lambda o: s.ReduceLROnPlateau(o, patience=1),
    "SequentialLR": lambda o: s.SequentialLR(
        o,
        [s.LinearLR(o, 0.25, total_iters=2), s.ExponentialLR(o, gamma=0.5)],
        milestones=[2],
    ),
    "ChainedScheduler": lambda o: s.ChainedScheduler(
        [s.ConstantLR(o, 0.5, total_iters=5), s.ExponentialLR(o, gamma=0.5)]
    ),
    "SWALR": lambda o: SWALR(o, swa_lr=0.25, anneal_epochs=6),
}


def build(make, optimizer_state=None):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.9)
    if optimizer_state:
        optimizer.load_state_dict(copy.deepcopy(optimizer_state))
    return optimizer, make(optimizer)


def rates(optimizer, scheduler, calls):
    used = []
    plateau = isinstance(scheduler, s.ReduceLROnPlateau)
    for _ in range(calls):
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step(*([1.0] if plateau else []))
    return used


def resume(make, how, o_state, s_state):
    built_after = how == "after"
    optimizer, scheduler = build(make, o_state if built_after else None)
    if how == "o, s":
        optimizer.load_state_dict(copy.deepcopy(o_state))
    if how != "no s":
        scheduler.load_state_dict(copy.deepcopy(s_state))
    if how in ("s, o", "no s"):
        optimizer.load_state_dict(copy.deepcopy(o_state))
    return optimizer, scheduler


HOW = "o, s", "s, o", "after", "no o", "no s"
print(f"{'':28}", *(f"{how:>8}" for how in HOW))
for name, make in MAKE.items():
    optimizer, scheduler = build(make)
    rates(optimizer, scheduler, calls=3)
    o_state = copy.deepcopy(optimizer.state_dict())
    s_state = copy.deepcopy(scheduler.state_dict())
    right = rates(optimizer, scheduler, calls=8)
    print(f"{name:28}", end="")
    for how in HOW:
        resumed = rates(*resume(make, how, o_state, s_state), calls=8)
        wrong = sum(map(float.__ne__, resumed, right))
        print(f"{wrong:9}" if wrong else f"{'right':>9}", end="")
    print()

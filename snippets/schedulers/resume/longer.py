"""A longer run: loading the scheduler brings its old length back; a new one
that steps as often keeps its own.
"""

import copy
import warnings

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, OneCycleLR

MAKE = {
    "T_max": lambda o, n: CosineAnnealingLR(o, T_max=n),
    "total_iters": lambda o, n: LinearLR(o, 1.0, 0.0, total_iters=n),
    "total_steps": lambda o, n: OneCycleLR(o, max_lr=1.0, total_steps=n),
}


def build(make, length):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.9)
    return optimizer, make(optimizer, length)


def rates_used(optimizer, scheduler, calls):
    used = []
    for _ in range(calls):
        used.append(f"{optimizer.param_groups[0]['lr']:.3f}")
        optimizer.step()
        try:
            scheduler.step()
        except ValueError as error:
            return [*used, f"\n    ValueError: {error}"]
    return used


for length, make in MAKE.items():
    optimizer, scheduler = build(make, 4)
    print(
        f"{length}=4, the first three: ", *rates_used(optimizer, scheduler, 3)
    )
    saved = copy.deepcopy([optimizer.state_dict(), scheduler.state_dict()])

    for how in "both loaded", f"loaded, then {length} = 8":
        optimizer, scheduler = build(make, 8)
        optimizer.load_state_dict(copy.deepcopy(saved[0]))
        scheduler.load_state_dict(copy.deepcopy(saved[1]))
        if how != "both loaded":
            setattr(scheduler, length, 8)
        print(f"  {how:28}", *rates_used(optimizer, scheduler, 5))

    optimizer, scheduler = build(make, 8)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # no optimizer.step() stands between
        for _ in range(3):
            scheduler.step()
    rates = scheduler.get_last_lr()
    optimizer.load_state_dict(copy.deepcopy(saved[0]))
    for group, rate in zip(optimizer.param_groups, rates, strict=True):
        group["lr"] = rate
    print(
        f"  {'a new one, stepped 3 times':28}",
        *rates_used(optimizer, scheduler, 5),
    )
    print(
        f"  {'planned for 8 at once':28}", *rates_used(*build(make, 8), 8)[3:]
    )

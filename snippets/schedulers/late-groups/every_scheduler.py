"""A group added after three calls: which schedulers take it along, and which
stop.
"""

import textwrap

import torch
from torch.optim import lr_scheduler as s
from torch.optim.swa_utils import SWALR

MAKE = {
    "StepLR": lambda o: s.StepLR(o, step_size=2, gamma=0.5),
    "MultiStepLR": lambda o: s.MultiStepLR(o, milestones=[2, 5], gamma=0.5),
    "ConstantLR": lambda o: s.ConstantLR(o, factor=0.5, total_iters=5),
    "LinearLR": lambda o: s.LinearLR(o, start_factor=0.25, total_iters=6),
    "ExponentialLR": lambda o: s.ExponentialLR(o, gamma=0.5),
    "PolynomialLR": lambda o: s.PolynomialLR(o, total_iters=12),
    "ReduceLROnPlateau": lambda o: s.ReduceLROnPlateau(o, patience=0),
    "ChainedScheduler": lambda o: s.ChainedScheduler(
        [s.ConstantLR(o, 0.5, total_iters=5), s.ExponentialLR(o, gamma=0.5)]
    ),
    "CosineAnnealingLR": lambda o: s.CosineAnnealingLR(o, T_max=6),
    "SequentialLR": lambda o: s.SequentialLR(
        o,
        [s.LinearLR(o, 0.25, total_iters=5), s.ExponentialLR(o, gamma=0.5)],
        milestones=[5],
    ),
    "ReduceLROnPlateau(min_lr=[0.0])": lambda o: s.ReduceLROnPlateau(
        o, patience=0, min_lr=[0.0]
    ),
    "LambdaLR": lambda o: s.LambdaLR(o, lambda step: 0.5**step),
    "MultiplicativeLR": lambda o: s.MultiplicativeLR(o, lambda step: 0.5),
    "CosineAnnealingWarmRestarts": lambda o: s.CosineAnnealingWarmRestarts(
        o, T_0=4
    ),
    "CyclicLR": lambda o: s.CyclicLR(o, 0.25, 1.0, step_size_up=4),
    "OneCycleLR": lambda o: s.OneCycleLR(o, max_lr=1.0, total_steps=12),
    "SWALR": lambda o: SWALR(o, swa_lr=0.25, anneal_epochs=6),
}


def new_group(**options):
    return {"params": [torch.zeros(1, requires_grad=True)], **options}


def outcome(make, late_lr):
    optimizer = torch.optim.SGD([new_group()], lr=1.0, momentum=0.9)
    first = optimizer.param_groups[0]
    scheduler = make(optimizer)
    loss = [1.0] if isinstance(scheduler, s.ReduceLROnPlateau) else []
    for call in range(1, 9):
        if call == 4:
            lr = first["lr"] if late_lr == "present" else late_lr
            optimizer.add_param_group(new_group(lr=lr))
        optimizer.step()
        try:
            scheduler.step(*loss)
        except Exception as error:
            return call, error
    return call, optimizer.param_groups[1]["lr"] / first["lr"]


stopped = {}
print("the rate of the late group, in multiples of the first group's:")
for name, make in MAKE.items():
    (call, found), (_, other) = outcome(make, "present"), outcome(make, 1.0)
    if isinstance(found, Exception):
        message = f"{type(found).__name__}: {found}"
        stopped.setdefault(message, []).append(f"{name} at call {call}")
    else:
        print(f"{name:18} added with the present rate: {found:.3g}", end="")
        print(f"   with lr=1.0: {other:.3g}")
for message, names in stopped.items():
    print(textwrap.fill(message, 78))
    print(textwrap.indent(textwrap.fill(", ".join(names), 74), "    "))

"""What each scheduler writes into the parameter groups: when it is built, and
when it steps.
"""

import textwrap

import torch
from torch.optim import lr_scheduler as s
from torch.optim.swa_utils import SWALR

MAKE = {
    "LambdaLR": lambda o: s.LambdaLR(o, lambda call: 1 / (2 + call)),
    "MultiplicativeLR": lambda o: s.MultiplicativeLR(o, lambda call: 0.5),
    "StepLR": lambda o: s.StepLR(o, step_size=1),
    "MultiStepLR": lambda o: s.MultiStepLR(o, milestones=[1]),
    "ConstantLR": lambda o: s.ConstantLR(o, total_iters=1),
    "LinearLR": s.LinearLR,
    "ExponentialLR": lambda o: s.ExponentialLR(o, gamma=0.5),
    "PolynomialLR": s.PolynomialLR,
    "CosineAnnealingLR": lambda o: s.CosineAnnealingLR(o, T_max=4),
    "CosineAnnealingWarmRestarts": lambda o: s.CosineAnnealingWarmRestarts(
        o, T_0=4
    ),
    "CyclicLR": lambda o: s.CyclicLR(o, base_lr=0.5, max_lr=1.0),
    "OneCycleLR": lambda o: s.OneCycleLR(o, max_lr=1.0, total_steps=4),
    "ReduceLROnPlateau": lambda o: s.ReduceLROnPlateau(o, patience=0),
    "SWALR": lambda o: SWALR(o, swa_lr=0.5),
}


def differ(old, new):
    keys = [key for key in new if key != "params" and old.get(key) != new[key]]
    return ", ".join(keys) or "nothing"


changed = {"step()": {}, "constructor": {}}
for name, make in MAKE.items():
    optimizer = torch.optim.AdamW([torch.zeros(1, requires_grad=True)], lr=1.0)
    group = optimizer.param_groups[0]
    fresh = dict(group)
    scheduler = make(optimizer)
    built = dict(group)
    for loss in 1.0, 2.0:
        optimizer.step()
        scheduler.step(*([loss] if name == "ReduceLROnPlateau" else []))
    for who, old, new in (
        ("step()", built, group),
        ("constructor", fresh, built),
    ):
        changed[who].setdefault(differ(old, new), []).append(name)

for who, names in changed.items():
    for keys, of in names.items():
        said = f"{who} changed {keys}:"
        print(textwrap.fill(said, 78, subsequent_indent="  "))
        print(textwrap.indent(textwrap.fill(", ".join(of), 72), "    "))

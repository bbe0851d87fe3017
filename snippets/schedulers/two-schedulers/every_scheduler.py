"""Double the rate by hand after three calls: which schedulers keep the factor,
and which wipe it out.
"""

import textwrap

import torch
from torch.optim import lr_scheduler as s
from torch.optim.swa_utils import SWALR

MAKE = {
    "LambdaLR": lambda o: s.LambdaLR(o, lambda step: 0.5**step),
    "MultiplicativeLR": lambda o: s.MultiplicativeLR(o, lambda step: 0.5),
    "StepLR": lambda o: s.StepLR(o, step_size=2, gamma=0.5),
    "MultiStepLR": lambda o: s.MultiStepLR(o, milestones=[2, 5], gamma=0.5),
    "ConstantLR": lambda o: s.ConstantLR(o, factor=0.5, total_iters=5),
    "LinearLR": lambda o: s.LinearLR(o, start_factor=0.25, total_iters=6),
    "ExponentialLR": lambda o: s.ExponentialLR(o, gamma=0.5),
    "PolynomialLR": lambda o: s.PolynomialLR(o, total_iters=12),
    "CosineAnnealingLR": lambda o: s.CosineAnnealingLR(o, T_max=12),
    "CosineAnnealingLR past T_max": lambda o: s.CosineAnnealingLR(o, T_max=6),
    "CosineAnnealingLR, eta_min": lambda o: s.CosineAnnealingLR(o, 12, 0.5),
    "CosineAnnealingWarmRestarts": lambda o: s.CosineAnnealingWarmRestarts(
        o, T_0=16
    ),
    "CyclicLR": lambda o: s.CyclicLR(o, 0.25, 1.0, step_size_up=4),
    "OneCycleLR": lambda o: s.OneCycleLR(o, max_lr=1.0, total_steps=12),
    "ReduceLROnPlateau": lambda o: s.ReduceLROnPlateau(o, patience=1),
    "SWALR": lambda o: SWALR(o, swa_lr=0.25, anneal_epochs=6),
}


def rates(make, by_hand):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.9)
    group = optimizer.param_groups[0]
    scheduler = make(optimizer)
    loss = [1.0] if isinstance(scheduler, s.ReduceLROnPlateau) else []
    for call in range(12):
        if call == 3:
            group["lr"] *= by_hand
        optimizer.step()
        scheduler.step(*loss)
        if call in (3, 10):
            yield group["lr"]


kinds = {}
for name, make in MAKE.items():
    pairs = zip(rates(make, 2.0), rates(make, 1.0), strict=True)
    factors = ", ".join(f"{doubled / plain:.2g}" for doubled, plain in pairs)
    kinds.setdefault(factors, []).append(name)
print("factor that is left after one call, after eight calls")
for factors, names in kinds.items():
    print(
        textwrap.fill(
            f"{factors:9} {', '.join(names)}", 76, subsequent_indent=" " * 10
        )
    )

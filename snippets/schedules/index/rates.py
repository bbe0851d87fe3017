"""The rates of 24 steps under each schedule, all with lr=1.0."""

import torch
from torch.optim import lr_scheduler as s
from torch.optim.swa_utils import SWALR

MAKE = {
    "StepLR": lambda o: s.StepLR(o, step_size=8, gamma=0.4),
    "MultiStepLR": lambda o: s.MultiStepLR(o, milestones=[12, 18], gamma=0.3),
    "ExponentialLR": lambda o: s.ExponentialLR(o, gamma=0.87),
    "LinearLR": lambda o: s.LinearLR(o, start_factor=0.1, total_iters=12),
    "ConstantLR": lambda o: s.ConstantLR(o, factor=0.4, total_iters=8),
    "PolynomialLR": lambda o: s.PolynomialLR(o, total_iters=23, power=1.5),
    "CosineAnnealingLR": lambda o: s.CosineAnnealingLR(o, T_max=23),
    "CosineAnnealingWarmRestarts": lambda o: s.CosineAnnealingWarmRestarts(
        o, T_0=8
    ),
    "OneCycleLR": lambda o: s.OneCycleLR(o, max_lr=1.0, total_steps=24),
    "CyclicLR": lambda o: s.CyclicLR(
        o, base_lr=0.1, max_lr=1.0, step_size_up=4
    ),
    "LambdaLR": lambda o: s.LambdaLR(o, lambda t: (t + 1) ** -0.5),
    "MultiplicativeLR": lambda o: s.MultiplicativeLR(
        o, lambda t: 0.7 if t % 3 == 0 else 1.0
    ),
    "ReduceLROnPlateau": lambda o: s.ReduceLROnPlateau(
        o, factor=0.3, patience=3
    ),
    "SWALR": lambda o: SWALR(o, swa_lr=0.4, anneal_epochs=8),
    "SequentialLR": lambda o: s.SequentialLR(
        o,
        [s.LinearLR(o, 0.1, total_iters=5), s.CosineAnnealingLR(o, T_max=18)],
        milestones=[5],
    ),
    "ChainedScheduler": lambda o: s.ChainedScheduler(
        [s.LinearLR(o, 0.1, total_iters=5), s.ExponentialLR(o, gamma=0.93)]
    ),
}
for name, make in MAKE.items():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.9)
    scheduler = make(optimizer)
    rates = []
    for step in range(24):
        rates.append(f"{optimizer.param_groups[0]['lr']:.2f}")
        optimizer.step()
        if name == "ReduceLROnPlateau":
            scheduler.step(max(0.4, 1 - 0.1 * step))  # the loss falls, stays
        else:
            scheduler.step()
    for start in 0, 8, 16:
        print(name, *rates[start : start + 8])

"""Forty rates of each schedule in percent of lr=1, which is the first one where
the class does not write another.
"""

import torch
from torch.optim import lr_scheduler as s
from torch.optim.swa_utils import SWALR

MAKE = {
    "StepLR": lambda o: s.StepLR(o, step_size=10, gamma=0.5),
    "MultiStepLR": lambda o: s.MultiStepLR(o, milestones=[20, 30], gamma=0.2),
    "ExponentialLR": lambda o: s.ExponentialLR(o, gamma=0.93),
    "LinearLR": lambda o: s.LinearLR(o, start_factor=0.1, total_iters=20),
    "PolynomialLR": lambda o: s.PolynomialLR(o, total_iters=40, power=2.0),
    "CosineAnnealingLR": lambda o: s.CosineAnnealingLR(o, T_max=40),
    "WarmRestarts": lambda o: s.CosineAnnealingWarmRestarts(o, T_0=13),
    "OneCycleLR": lambda o: s.OneCycleLR(o, max_lr=1.0, total_steps=40),
    "CyclicLR": lambda o: s.CyclicLR(o, 0.1, 1.0, step_size_up=7),
    "ConstantLR": lambda o: s.ConstantLR(o, factor=0.5, total_iters=15),
    "SWALR": lambda o: SWALR(o, swa_lr=0.3, anneal_epochs=20),
    "LambdaLR": lambda o: s.LambdaLR(o, lambda t: min(1, t / 8) / (1 + t / 9)),
}

for name, make in MAKE.items():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.9)
    scheduler = make(optimizer)
    rates = []
    for _ in range(40):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    print(name)
    for row in rates[:20], rates[20:]:
        print(*(f"{100 * rate:3.0f}" for rate in row))

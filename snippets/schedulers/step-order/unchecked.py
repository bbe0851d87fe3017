"""Which schedulers warn of the wrong order: two of these do not."""

import warnings

import torch
from torch.optim import lr_scheduler

MAKE = {
    "StepLR": lambda o: lr_scheduler.StepLR(o, step_size=2),
    "LambdaLR": lambda o: lr_scheduler.LambdaLR(o, lambda call: 0.5**call),
    "CosineAnnealingLR": lambda o: lr_scheduler.CosineAnnealingLR(o, T_max=4),
    "CosineAnnealingWarmRestarts": lambda o: (
        lr_scheduler.CosineAnnealingWarmRestarts(o, T_0=4)
    ),
    "OneCycleLR": lambda o: lr_scheduler.OneCycleLR(
        o, max_lr=1.0, total_steps=4, cycle_momentum=False
    ),
    "ReduceLROnPlateau": lr_scheduler.ReduceLROnPlateau,
}

for name, make in MAKE.items():
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = make(optimizer)
    loss = [1.0] if name == "ReduceLROnPlateau" else []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        scheduler.step(*loss)  # the wrong order
        optimizer.step()
    print(f"{name:28} warnings {len(caught)}")

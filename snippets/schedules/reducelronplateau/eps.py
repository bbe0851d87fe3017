"""No change smaller than eps=1e-8 is made: min_lr may stay out of reach."""

import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

for options in {"min_lr": 1e-9}, {"min_lr": 1e-9, "eps": 0.0}:
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1e-6)
    scheduler = ReduceLROnPlateau(optimizer, patience=0, **options)
    rates = []
    for _ in range(6):
        optimizer.step()
        scheduler.step(1.0)  # no improvement after the first
        rates.append(f"{scheduler.get_last_lr()[0]:.0e}")
    print(options, *rates)

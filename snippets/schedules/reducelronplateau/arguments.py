"""Rates while the loss does not change, with one argument after another."""

import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau


def show(metrics, **options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scheduler = ReduceLROnPlateau(optimizer, **options)
    rates = []
    for metric in metrics:
        rates.append(f"{optimizer.param_groups[0]['lr']:g}")
        optimizer.step()
        scheduler.step(metric)
    name = ", ".join(f"{key}={value}" for key, value in options.items())
    print(f"{name}\n  {' '.join(rates)}")


# The defaults: factor=0.1, patience=10, threshold=1e-4, eps=1e-8.
still = [1.0] * 9
show(still, patience=2)
show(still, patience=1)
show(still, patience=1, factor=0.5)
show(still, patience=1, cooldown=2)
show(still, patience=1, min_lr=0.02)

rising = [0.5, 0.6, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7]
show(rising, patience=1, mode="max")
show(rising, patience=1, mode="min")

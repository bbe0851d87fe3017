"""Lengths must be whole numbers, and an epoch is not negative."""

import textwrap

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts


def attempt(epoch=None, **options):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
    try:
        scheduler = CosineAnnealingWarmRestarts(optimizer, **options)
        optimizer.step()
        scheduler.step(epoch)
        print(f"{options}: no error")
    except ValueError as error:
        said = f"{options}: ValueError: {error}"
        print(textwrap.fill(said, 78, subsequent_indent="  "))


attempt(T_0=0)
attempt(T_0=4.0)
attempt(T_0=4, T_mult=1.5)
attempt(T_0=4, eta_min="0.01")
attempt(T_0=4, epoch=-1)

"""Factors outside 0 to 1 are refused; total_iters=0 is not, and stays at the
start.
"""

import textwrap

import torch
from torch.optim.lr_scheduler import LinearLR


def attempt(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    name = ", ".join(f"{key}={value}" for key, value in options.items())
    try:
        scheduler = LinearLR(optimizer, **options)
        for _ in range(20):
            optimizer.step()
            scheduler.step()
        print(f"{name}: after 20 steps lr {scheduler.get_last_lr()[0]:.2f}")
    except ValueError as error:
        said = f"{name}: ValueError: {error}"
        print(textwrap.fill(said, 78, subsequent_indent="  "))


attempt(start_factor=0.0)
attempt(start_factor=1.0, end_factor=2.0)
attempt(start_factor=0.25, total_iters=0)
attempt(start_factor=0.25, total_iters=2.5)
attempt(start_factor=1e-9, total_iters=10)

"""Lengths and powers that it accepts and that do not do what they seem to."""

import torch
from torch.optim.lr_scheduler import PolynomialLR


def show(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = PolynomialLR(optimizer, **options)
    print(*(f"{key}={value}" for key, value in options.items()), end=":")
    try:
        for _ in range(6):
            print(f" {optimizer.param_groups[0]['lr']:.3f}", end="")
            optimizer.step()
            scheduler.step()
        print()
    except ZeroDivisionError as error:
        print(f"\n  ZeroDivisionError: {error}")


show(total_iters=0)
show(total_iters=2.5)
show(total_iters=4, power=0.0)
show(total_iters=4, power=-1.0)

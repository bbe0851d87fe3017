"""Lengths and powers that it accepts and that do not do what they seem to."""

import torch
from torch.optim.lr_scheduler import PolynomialLR


def show(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    name = ", ".join(f"{key}={value}" for key, value in options.items())
    rates = []
    try:
        scheduler = PolynomialLR(optimizer, **options)
        for _ in range(6):
            rates.append(f"{optimizer.param_groups[0]['lr']:.3f}")
            optimizer.step()
            scheduler.step()
    except ZeroDivisionError as error:
        rates.append(f"ZeroDivisionError: {error}")
    print(f"{name}:", *rates)


show(total_iters=0)
show(total_iters=2.5)
show(total_iters=4, power=0.0)
show(total_iters=4, power=-1.0)

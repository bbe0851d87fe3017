"""A factor of zero is accepted and fails at the end of the plateau; a length
that no call hits makes the plateau endless.
"""

import textwrap

import torch
from torch.optim.lr_scheduler import ConstantLR


def attempt(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    name = ", ".join(f"{key}={value}" for key, value in options.items())
    calls = 0
    try:
        scheduler = ConstantLR(optimizer, **options)
        for _ in range(20):
            optimizer.step()
            calls += 1
            scheduler.step()
        rate = optimizer.param_groups[0]["lr"]
        print(f"{name}: after {calls} calls lr {rate}")
    except (ValueError, ZeroDivisionError) as error:
        said = f"{name}: {type(error).__name__} at call {calls}: {error}"
        print(textwrap.fill(said, 78, subsequent_indent="  "))


attempt(factor=2.0)
attempt(factor=0.0, total_iters=3)
attempt(factor=0.25, total_iters=0)
attempt(factor=0.25, total_iters=2.5)
attempt(factor=0.25, total_iters=3.0)

"""Three ways to be refused, and a rise of exactly one step."""

import textwrap

import torch
from torch.optim.lr_scheduler import OneCycleLR


def attempt(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    name = ", ".join(f"{key}={value}" for key, value in options.items())
    try:
        scheduler = OneCycleLR(optimizer, max_lr=1.0, **options)
    except (ValueError, ZeroDivisionError) as error:
        said = f"{name or 'no length'}: {type(error).__name__}: {error}"
        print(textwrap.fill(said, 78, subsequent_indent="  "))
    else:
        rate = optimizer.param_groups[0]["lr"]
        print(f"{name}: first rate {rate:.3f} of {scheduler.total_steps}")


attempt()
attempt(total_steps=10.0)
attempt(total_steps=10, pct_start=1)
attempt(total_steps=10, anneal_strategy="cosine")
attempt(total_steps=10, pct_start=0.1)
attempt(total_steps=10, pct_start=0.05)
attempt(total_steps=10, epochs=9, steps_per_epoch=9)

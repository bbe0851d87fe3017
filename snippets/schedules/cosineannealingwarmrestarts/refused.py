"""A length that is no whole number is refused, and what else is."""

import textwrap

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts


def attempt(name, call):
    try:
        call()
        print(f"{name}: no error")
    except (ValueError, TypeError) as error:
        said = f"{name}: {type(error).__name__}: {error}"
        print(textwrap.fill(said, 78, subsequent_indent="  "))


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)


def made(*arguments):
    return CosineAnnealingWarmRestarts(optimizer, *arguments)


attempt("T_0=1000 / 4", lambda: made(1000 / 4))
attempt("T_0=1000 // 4", lambda: made(1000 // 4))
attempt("T_0=0", lambda: made(0))
attempt("T_mult=1.5", lambda: made(10, 1.5))
attempt("eta_min='0'", lambda: made(10, 1, "0"))
attempt("step(-1)", lambda: made(10).step(-1))

scheduler = made(10)
optimizer.add_param_group({"params": [torch.zeros(1, requires_grad=True)]})
attempt("a late group", lambda: scheduler.step())

"""What it refuses, word for word."""

import textwrap

import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau, SequentialLR, StepLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)


def attempt(name, call):
    try:
        call()
        print(f"{name}: no error")
    except (TypeError, ValueError, RuntimeError) as error:
        said = f"{name}: {type(error).__name__}: {error}"
        print(textwrap.fill(said, 78, subsequent_indent="  "))


def made(**options):
    return ReduceLROnPlateau(optimizer, **options)


attempt("step() without a metric", lambda: made().step())
attempt("factor=1.0", lambda: made(factor=1.0))
attempt("mode='minimum'", lambda: made(mode="minimum"))
attempt("threshold_mode='relative'", lambda: made(threshold_mode="relative"))
attempt("verbose=True", lambda: made(verbose=True))
both = [StepLR(optimizer, 5), made()]
attempt("in SequentialLR", lambda: SequentialLR(optimizer, both, [5]))

scheduler = made(patience=0, min_lr=[0.001])
group = {"params": [torch.zeros(1, requires_grad=True)]}
optimizer.add_param_group(group)
scheduler.step(1.0)
attempt("min_lr=[0.001], a late group", lambda: scheduler.step(1.0))

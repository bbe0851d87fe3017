"""What it refuses, and some arguments that it does not."""

import textwrap

import torch
from torch.optim.lr_scheduler import CyclicLR

w = torch.zeros(1, requires_grad=True)


def attempt(name, optimizer, **options):
    try:
        scheduler = CyclicLR(optimizer, 0.01, **options)
    except (ValueError, ZeroDivisionError) as error:
        said = f"{name}: {type(error).__name__}: {error}"
        print(textwrap.fill(said, 78, subsequent_indent="  "))
        return
    rates = []
    for _ in range(7):
        rates.append(f"{optimizer.param_groups[0]['lr']:.3f}")
        optimizer.step()
        scheduler.step()
    print(f"{name}:", *rates)


sgd = torch.optim.SGD([w], lr=0.1)
attempt("mode='cosine'", sgd, max_lr=0.1, mode="cosine")
attempt("step_size_up=0", sgd, max_lr=0.1, step_size_up=0)
attempt("Adagrad", torch.optim.Adagrad([w]), max_lr=0.1)
attempt("step_size_down=0", sgd, max_lr=0.1, step_size_up=2, step_size_down=0)
attempt("step_size_up=2.5", sgd, max_lr=0.1, step_size_up=2.5)
attempt("max_lr below base_lr", sgd, max_lr=0.001, step_size_up=3)

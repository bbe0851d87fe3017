"""base_lr and max_lr replace the groups' own rates, and cycle_momentum needs a
momentum to cycle.
"""

import textwrap

import torch
from torch.optim.lr_scheduler import CyclicLR


def groups():
    return [
        {"params": [torch.zeros(1, requires_grad=True)], "lr": 0.001},
        {"params": [torch.zeros(1, requires_grad=True)], "lr": 0.1},
    ]


def attempt(name, kind, base_lr, max_lr, **options):
    optimizer = kind(groups())
    try:
        scheduler = CyclicLR(
            optimizer, base_lr, max_lr, step_size_up=3, **options
        )
        for _ in range(3):
            optimizer.step()
            scheduler.step()
        said = f"{name}: at the top {scheduler.get_last_lr()}"
    except (ValueError, ZeroDivisionError) as error:
        said = f"{name}: {type(error).__name__}: {error}"
    print(textwrap.fill(said, 78, subsequent_indent="  "))


SGD, Adagrad = torch.optim.SGD, torch.optim.Adagrad
attempt("one number", SGD, 0.01, 0.1)
attempt("lists", SGD, [0.0001, 0.01], [0.001, 0.1])
attempt("a short list", SGD, [0.01], 0.1)
attempt("Adagrad", Adagrad, 0.01, 0.1)
attempt(
    "Adagrad, cycle_momentum=False", Adagrad, 0.01, 0.1, cycle_momentum=False
)
attempt("mode='triangle'", SGD, 0.01, 0.1, mode="triangle")

"""The names in its docstring are not those of its arguments."""

import textwrap

import torch
from torch.optim.swa_utils import SWALR


def attempt(name, **options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    try:
        SWALR(optimizer, **options)
        print(f"{name}: no error")
    except (TypeError, ValueError) as error:
        said = f"{name}: {type(error).__name__}: {error}"
        print(textwrap.fill(said, 78, subsequent_indent="  "))


attempt("swa_lrs", swa_lrs=0.05)
attempt("annealing_epochs", swa_lr=0.05, annealing_epochs=5)
attempt("annealing_strategy", swa_lr=0.05, annealing_strategy="linear")
attempt("anneal_strategy='cosine'", swa_lr=0.05, anneal_strategy="cosine")
attempt("anneal_epochs=2.0", swa_lr=0.05, anneal_epochs=2.0)
attempt("swa_lr=[0.05, 0.01], one group", swa_lr=[0.05, 0.01])

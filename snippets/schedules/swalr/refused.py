"""The names in the docstring are not those of the constructor."""

import textwrap

import torch
from torch.optim.swa_utils import SWALR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
for options in (
    {"swa_lrs": 0.05},
    {"swa_lr": 0.05, "annealing_epochs": 5},
    {"swa_lr": 0.05, "annealing_strategy": "linear"},
    {"swa_lr": [0.05, 0.05]},
    {"swa_lr": 0.05, "anneal_epochs": -1},
    {"swa_lr": 0.05, "anneal_strategy": "cosine"},
):
    try:
        SWALR(optimizer, **options)
    except (TypeError, ValueError) as error:
        said = f"{options}: {type(error).__name__}: {error}"
        print(textwrap.fill(said, 78, subsequent_indent="  "))

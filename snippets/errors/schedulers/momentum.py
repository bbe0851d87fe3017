"""OneCycleLR and CyclicLR also move the momentum, and some optimizers have
none.
"""

import torch
from torch.optim.lr_scheduler import CyclicLR, OneCycleLR


def attempt(name, make, **options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adagrad([w], lr=0.1)
    try:
        make(optimizer, **options)
        print(f"{name}: no error")
    except ValueError as error:
        print(f"{name}: ValueError: {error}")


one = {"max_lr": 0.1, "total_steps": 10}
attempt("OneCycleLR", OneCycleLR, **one)
attempt("CyclicLR", CyclicLR, base_lr=0.01, max_lr=0.1)
attempt("cycle_momentum=False", OneCycleLR, cycle_momentum=False, **one)

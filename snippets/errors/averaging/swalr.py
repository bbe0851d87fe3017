"""What SWALR refuses."""

import torch
from torch.optim.swa_utils import SWALR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
for options in (
    {"anneal_epochs": -1},
    {"swa_lr": [0.05, 0.01]},
    {"anneal_strategy": "log"},
):
    try:
        SWALR(optimizer, **{"swa_lr": 0.05, **options})
    except ValueError as error:
        print("ValueError:", error)
SWALR(optimizer, swa_lr=0.05, anneal_epochs=1, anneal_strategy="cos")
print("one rate, one epoch, cos: no error")

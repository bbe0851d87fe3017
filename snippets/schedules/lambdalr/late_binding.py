"""Lambdas made in a comprehension all see its last value; a
default argument keeps each its own.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR

GAMMAS = [0.5, 0.25]
LR_LAMBDAS = {
    "lambda e: g**e     ": [lambda e: g**e for g in GAMMAS],  # noqa: B023
    "lambda e, g=g: g**e": [lambda e, g=g: g**e for g in GAMMAS],
}

for name, lr_lambdas in LR_LAMBDAS.items():
    groups = [{"params": [torch.zeros(1, requires_grad=True)]} for _ in GAMMAS]
    optimizer = torch.optim.SGD(groups, lr=1.0)
    scheduler = LambdaLR(optimizer, lr_lambdas)
    optimizer.step()
    scheduler.step()
    print(name, "rates after one call:", scheduler.get_last_lr())

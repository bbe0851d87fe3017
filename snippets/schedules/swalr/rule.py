"""SWALR (Izmailov et al., 2018) goes from the present rate to swa_lr, in
anneal_epochs calls, and stays there.
"""

import math

import torch
from torch.optim.swa_utils import SWALR


def swa_rate(t, lr, swa_lr, anneal_epochs):
    part = min(t, anneal_epochs) / anneal_epochs
    way = (1 - math.cos(math.pi * part)) / 2  # or `part`, if "linear"
    return lr + (swa_lr - lr) * way


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = SWALR(optimizer, swa_lr=0.05)

differences = []
for t in range(20):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - swa_rate(t, 0.1, 0.05, anneal_epochs=10)))
    if t in (0, 1, 5, 9, 10, 19):
        print(f"epoch {t} lr {used:.4f}")
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")

"""CosineAnnealingWarmRestarts (SGDR, 2016) is a cosine that starts over, each
time T_mult times as long.
"""

import math

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts


def restarting_lr(t, lr, T_0, T_mult=1, eta_min=0.0):
    T_cur, T_i = t, T_0
    while T_cur >= T_i:  # whole cycles that are over
        T_cur -= T_i
        T_i *= T_mult
    return eta_min + (lr - eta_min) * (1 + math.cos(math.pi * T_cur / T_i)) / 2


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=5, T_mult=2)

differences = []
for t in range(200):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - restarting_lr(t, 0.1, T_0=5, T_mult=2)))
    if t in (0, 4, 5, 10, 14, 15, 34, 35):
        print(f"step {t} lr {used:.5f}")
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")

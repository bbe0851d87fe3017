"""CosineAnnealingWarmRestarts (Loshchilov and Hutter, 2016) is half a cosine
again and again, each T_mult times as long as the one before.
"""

import math

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts


def restarts_lr(t, lr, T_0, T_mult=1, eta_min=0.0):
    length = T_0
    while t >= length:  # a round that is over
        t -= length
        length *= T_mult
    return eta_min + (lr - eta_min) * (1 + math.cos(math.pi * t / length)) / 2


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=4, T_mult=2)

differences = []
for t in range(100):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - restarts_lr(t, lr=0.1, T_0=4, T_mult=2)))
    if t in (0, 1, 2, 3, 4, 5, 11, 12, 27, 28):
        print(
            f"step {t} lr {used:.5f}",
            f"T_cur {scheduler.T_cur} T_i {scheduler.T_i}",
        )
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")

"""CosineAnnealingLR (Loshchilov and Hutter, 2016) is half a cosine, within
rounding, for 22 steps: twelve more than T_max.
"""

import math

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR


def cosine_lr(t, lr, T_max, eta_min=0.0):
    wave = (1 + math.cos(math.pi * t / T_max)) / 2  # from 1 to 0 and back
    return eta_min + (lr - eta_min) * wave


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = CosineAnnealingLR(optimizer, T_max=10)

differences = []
for t in range(22):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - cosine_lr(t, lr=0.1, T_max=10)))
    if t in (0, 1, 2, 5, 8, 9, 10, 11, 20):
        print(f"step {t} lr {used:.5f}")
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")

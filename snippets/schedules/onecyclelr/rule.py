"""OneCycleLR (Smith and Topin, 2017; as in fastai) is two half cosines, in the
rate and, the other way round, in the momentum.
"""

import math

import torch
from torch.optim.lr_scheduler import OneCycleLR

TOTAL, MAX_LR = 20, 0.1


def anneal(start, end, part):
    return end + (start - end) * (1 + math.cos(math.pi * part)) / 2


def one_cycle(t, total_steps, low, high, last, pct_start=0.3):
    peak = pct_start * total_steps - 1
    if t <= peak:
        return anneal(low, high, t / peak)
    return anneal(high, last, (t - peak) / (total_steps - 1 - peak))


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=123.0, momentum=0.9)
scheduler = OneCycleLR(optimizer, max_lr=MAX_LR, total_steps=TOTAL)

group = optimizer.param_groups[0]
differences = []
for t in range(TOTAL):
    lr = one_cycle(t, TOTAL, MAX_LR / 25, MAX_LR, MAX_LR / 25 / 1e4)
    momentum = one_cycle(t, TOTAL, 0.95, 0.85, 0.95)
    differences += [abs(group["lr"] - lr), abs(group["momentum"] - momentum)]
    if t in (0, 1, 4, 5, 6, 12, 18, 19):
        print(f"step {t} lr {group['lr']:.7f} momentum {group['momentum']:.4f}")
    optimizer.step()
    if t < TOTAL - 1:
        scheduler.step()
print(f"largest difference {max(differences):.0e}")

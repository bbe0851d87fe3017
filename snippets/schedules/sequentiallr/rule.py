"""SequentialLR, here with a warm-up as in Goyal et al. (2017), hands over at
its milestones; each scheduler counts from zero there.
"""

import math
from bisect import bisect_right

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR

TOTAL, WARM_UP = 20, 5


def warm_up(t):
    return 0.1 * (0.1 + 0.9 * min(t, WARM_UP) / WARM_UP)


def cosine(t):
    return 0.1 * (1 + math.cos(math.pi * t / (TOTAL - WARM_UP))) / 2


def sequential_lr(t, parts, milestones):
    place = bisect_right(milestones, t)  # how many milestones are reached
    began = milestones[place - 1] if place else 0
    return parts[place](t - began)


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = SequentialLR(
    optimizer,
    schedulers=[
        LinearLR(optimizer, start_factor=0.1, total_iters=WARM_UP),
        CosineAnnealingLR(optimizer, T_max=TOTAL - WARM_UP),
    ],
    milestones=[WARM_UP],
)

differences = []
for t in range(TOTAL + 6):
    used = optimizer.param_groups[0]["lr"]
    rule = sequential_lr(t, [warm_up, cosine], [WARM_UP])
    differences.append(abs(used - rule))
    if t in (0, 1, 4, 5, 6, 7, 12, 19, 20):
        print(f"step {t} lr {used:.5f}")
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")

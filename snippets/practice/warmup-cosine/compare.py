"""LambdaLR and SequentialLR write the same rates up to the end. Three common
variants of the warm-up differ by a step.
"""

import math

import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    LambdaLR,
    LinearLR,
    SequentialLR,
)

UPDATES, WARM_UP = 20, 5


def factor(update, first=1, length=WARM_UP):
    if update < WARM_UP:
        return (update + first) / length
    done = (update - WARM_UP) / (UPDATES - WARM_UP)
    return 0.5 * (1 + math.cos(math.pi * min(1.0, done)))


def two_parts(optimizer, total_iters=WARM_UP - 1):
    start = 1 / WARM_UP
    warm_up = LinearLR(optimizer, start, total_iters=total_iters)
    cosine = CosineAnnealingLR(optimizer, T_max=UPDATES - WARM_UP)
    return SequentialLR(optimizer, [warm_up, cosine], milestones=[WARM_UP])


def rates(make):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = make(optimizer)
    found = []
    for _ in range(UPDATES + 6):
        found.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    return found


RUNS = {
    "LambdaLR": lambda o: LambdaLR(o, factor),
    "SequentialLR": two_parts,
    "  total_iters=5": lambda o: two_parts(o, WARM_UP),
    "t / 5": lambda o: LambdaLR(o, lambda t: factor(t, 0)),
    "(t + 1) / 6": lambda o: LambdaLR(o, lambda t: factor(t, 1, 6)),
}
SHOWN = 0, 1, 4, 5, 6, 19, 20, 25
print(f"{'update':16}", *(f"{t:5}" for t in SHOWN))
found = {name: rates(make) for name, make in RUNS.items()}
for name, row in found.items():
    print(f"{name:16}", *(f"{row[t]:5.3f}" for t in SHOWN))
pairs = zip(found["LambdaLR"], found["SequentialLR"], strict=True)
apart = [abs(a - b) for a, b in pairs]
print(f"the first two differ by {max(apart[:UPDATES]):.0e} at most,", end=" ")
print(f"from update {UPDATES} on by {max(apart[UPDATES:]):.3f}")

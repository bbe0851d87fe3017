"""(step + 1) / 4 trains from the first step on, and the decay ends at zero and
stays there.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR

WARMUP, STEPS = 4, 8


def factor(step):
    if step < WARMUP:
        return (step + 1) / WARMUP
    return max(0.0, (STEPS - step) / (STEPS - WARMUP))


w = torch.zeros(1, requires_grad=True)
# Gradient -1: each update adds exactly the learning rate to w.
w.grad = -torch.ones(1)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = LambdaLR(optimizer, factor)
for step in range(STEPS + 2):
    before = w.item()
    optimizer.step()
    scheduler.step()
    print("step", step, "moved w by", w.item() - before)

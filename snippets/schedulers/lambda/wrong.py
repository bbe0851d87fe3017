"""A function that returns the rate itself: it is multiplied by lr once more,
and the first rate is lr squared.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR

w = torch.zeros(1, requires_grad=True)
# Gradient -1: each update adds exactly the learning rate to w.
w.grad = -torch.ones(1)

optimizer = torch.optim.SGD([w], lr=0.25)
scheduler = LambdaLR(optimizer, lambda step: 0.25 * 0.5**step)
for step in range(4):
    before = w.item()
    optimizer.step()
    scheduler.step()
    print(
        "step",
        step,
        "wanted",
        0.25 * 0.5**step,
        "moved w by",
        w.item() - before,
    )

"""LambdaLR sets initial_lr * f(step): the function returns a factor, counted
from the first rate.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR

w = torch.zeros(1, requires_grad=True)
# Gradient -1: each update adds exactly the learning rate to w.
w.grad = -torch.ones(1)

optimizer = torch.optim.SGD([w], lr=0.25)
scheduler = LambdaLR(optimizer, lambda step: 0.5**step)
for step in range(4):
    before = w.item()
    optimizer.step()
    scheduler.step()
    print("step", step, "factor", 0.5**step, "moved w by", w.item() - before)

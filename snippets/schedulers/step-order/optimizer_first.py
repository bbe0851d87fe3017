"""Step the optimizer, then the scheduler: every rate of the
schedule is used.
"""

import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.zeros(1, requires_grad=True)
# Gradient -1: each update adds exactly the learning rate to w.
w.grad = -torch.ones(1)

optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = ExponentialLR(optimizer, gamma=0.5)
for epoch in range(4):
    before = w.item()
    optimizer.step()
    scheduler.step()
    print("epoch", epoch, "moved w by", w.item() - before)

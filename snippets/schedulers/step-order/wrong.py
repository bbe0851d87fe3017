"""Step the scheduler first: the schedule's first rate is
skipped, and PyTorch warns once.
"""

import textwrap
import warnings

import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.zeros(1, requires_grad=True)
# Gradient -1: each update adds exactly the learning rate to w.
w.grad = -torch.ones(1)

optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = ExponentialLR(optimizer, gamma=0.5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for epoch in range(4):
        before = w.item()
        scheduler.step()
        optimizer.step()
        print("epoch", epoch, "moved w by", w.item() - before)

print("warnings:", len(caught))
message = f"{caught[0].category.__name__}: {caught[0].message}"
print(textwrap.fill(message, 76))

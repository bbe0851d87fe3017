"""The warning looks at the first scheduler.step() only: an epoch without
optimizer.step() later is silent.
"""

import warnings

import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.zeros(1, requires_grad=True)
w.grad = -torch.ones(1)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = ExponentialLR(optimizer, gamma=0.5)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    optimizer.step()
    scheduler.step()
    for _ in range(3):
        scheduler.step()  # three epochs in which nothing is trained

print(
    "w", w.item(), "rate", scheduler.get_last_lr()[0], "warnings", len(caught)
)

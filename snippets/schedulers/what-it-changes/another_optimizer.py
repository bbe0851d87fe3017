"""The scheduler writes into the optimizer that it was built with, not into one
that replaces it.
"""

import warnings

import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.zeros(1, requires_grad=True)
first = torch.optim.SGD([w], lr=0.25)
scheduler = ExponentialLR(first, gamma=0.5)
optimizer = torch.optim.SGD([w], lr=0.25, momentum=0.5)  # takes its place

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for epoch in range(3):
        rate = optimizer.param_groups[0]["lr"]
        optimizer.zero_grad()
        loss = (w - 1).square().sum()
        loss.backward()
        optimizer.step()
        scheduler.step()
        print(f"epoch {epoch}: rate {rate}, {scheduler.get_last_lr() = }")
for warning in caught:
    print(str(warning.message).partition(". ")[0])

"""The same value again is no new best, and a NaN never is, not even the first:
each such call is a bad epoch.
"""

import math

import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

LOSSES = {"the same again": [1.0] * 5, "NaN": [math.nan] * 5}
for name, losses in LOSSES.items():
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = ReduceLROnPlateau(optimizer, factor=0.5, patience=0)
    rates = []
    for loss in losses:
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step(loss)
    print(f"{name:14} rates", *rates, "best", scheduler.best)

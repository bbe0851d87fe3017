"""mode="min" and an accuracy that rises: each epoch counts as a bad one, and
the rate falls while training goes well.
"""

import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

for mode in "min", "max":
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = ReduceLROnPlateau(optimizer, mode=mode, factor=0.5, patience=1)
    rates = []
    for epoch in range(8):
        optimizer.step()
        accuracy = 0.5 + 0.0625 * epoch
        scheduler.step(accuracy)
        rates.append(optimizer.param_groups[0]["lr"])
    print(f"{mode=}: accuracy up to {accuracy}, rates", *rates)

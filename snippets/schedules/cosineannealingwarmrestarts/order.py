"""The scheduler first: other schedulers warn that a rate is skipped, this one
skips it and says nothing.
"""

import warnings

import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    CosineAnnealingWarmRestarts,
)

for make in CosineAnnealingLR, CosineAnnealingWarmRestarts:
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = make(optimizer, 4)
    rates = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(4):
            scheduler.step()  # too early
            rates.append(f"{optimizer.param_groups[0]['lr']:.2f}")
            optimizer.step()
    print(f"{make.__name__}: rates", *rates, f"warnings {len(caught)}")

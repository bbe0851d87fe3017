"""A loss of -1 that never changes is a new best every time, and so is a score
of -1 with mode="max", unless the threshold is absolute.
"""

import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

for how in "rel", "abs":
    for mode in "min", "max":
        w = torch.zeros(1, requires_grad=True)
        optimizer = torch.optim.SGD([w], lr=0.1)
        scheduler = ReduceLROnPlateau(
            optimizer, mode, patience=3, threshold_mode=how
        )
        for _ in range(20):
            scheduler.step(-1.0)
        rate = optimizer.param_groups[0]["lr"]
        print(
            f"threshold_mode={how} {mode}: after 20 epochs at -1.0 lr {rate:g}"
        )

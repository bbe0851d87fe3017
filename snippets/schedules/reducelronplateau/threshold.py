"""The threshold is a share of the best loss by default, and a difference with
threshold_mode="abs".
"""

import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
for mode in "rel", "abs":
    scheduler = ReduceLROnPlateau(
        optimizer, threshold=0.01, threshold_mode=mode
    )
    for loss in 0.03, 0.025:
        scheduler.step(loss)
    print(
        f"{mode}: from 0.03 to 0.025: best {scheduler.best}",
        f"bad epochs {scheduler.num_bad_epochs}",
    )

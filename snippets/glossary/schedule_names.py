"""Where the letters of the cosine schedules stand: in the group and on the
scheduler.
"""

import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    CosineAnnealingWarmRestarts,
)

for make in (
    lambda optimizer: CosineAnnealingLR(optimizer, T_max=4),
    lambda optimizer: CosineAnnealingWarmRestarts(optimizer, T_0=1, T_mult=2),
):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = make(optimizer)
    for _ in range(2):
        optimizer.step()
        scheduler.step()
    group = optimizer.param_groups[0]
    print(type(scheduler).__name__, "after two calls of step():")
    print(
        "  group lr", round(group["lr"], 2), "initial_lr", group["initial_lr"]
    )
    for name in (
        "last_epoch",
        "eta_min",
        "T_max",
        "T_cur",
        "T_i",
        "T_0",
        "T_mult",
    ):
        if hasattr(scheduler, name):
            print("  scheduler", name, getattr(scheduler, name))

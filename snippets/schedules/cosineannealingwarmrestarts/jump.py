"""step(epoch) jumps to a point of the schedule; with T_mult=3 one of the
restarts is missed.
"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts


def built(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    return CosineAnnealingWarmRestarts(optimizer, **options)


scheduler = built(T_0=4)
for epoch in 3.5, 4, 26, None:
    scheduler.step(epoch)
    print(
        f"T_0=4, step({epoch}): T_cur {scheduler.T_cur}",
        f"lr {scheduler.get_last_lr()[0]:.4f}",
    )

scheduler = built(T_0=1, T_mult=3)
for epoch in 39, 40, 120, 121, 122:  # restarts at 1, 4, 13, 40, 121
    scheduler.step(epoch)
    print(
        f"T_mult=3, step({epoch}): T_cur {scheduler.T_cur:g}",
        f"of {scheduler.T_i} lr {scheduler.get_last_lr()[0]:.4f}",
    )
scheduler = built(T_0=1, T_mult=3)
for _ in range(121):
    scheduler.step()
print(
    f"T_mult=3, step() 121 times: T_cur {scheduler.T_cur}",
    f"of {scheduler.T_i} lr {scheduler.get_last_lr()[0]:.4f}",
)

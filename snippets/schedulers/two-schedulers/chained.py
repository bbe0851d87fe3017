"""ChainedScheduler calls step() of each member in turn, and nothing more."""

import torch
from torch.optim.lr_scheduler import ChainedScheduler, ExponentialLR, LinearLR


def rates_used(chained):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    members = [
        LinearLR(optimizer, start_factor=0.25, total_iters=3),
        ExponentialLR(optimizer, gamma=0.5),
    ]
    schedulers = [ChainedScheduler(members)] if chained else members
    for _ in range(6):
        yield optimizer.param_groups[0]["lr"]
        optimizer.step()
        for scheduler in schedulers:
            scheduler.step()


print("two calls       ", *rates_used(chained=False))
print("ChainedScheduler", *rates_used(chained=True))

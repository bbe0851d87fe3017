"""The same two schedulers at the same time and one after the other."""

import torch
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    ExponentialLR,
    LinearLR,
    SequentialLR,
)


def rates(joined):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    warm_up = LinearLR(optimizer, start_factor=0.25, total_iters=4)
    decay = ExponentialLR(optimizer, gamma=0.5)
    if joined == "ChainedScheduler":
        scheduler = ChainedScheduler([warm_up, decay])
    else:
        scheduler = SequentialLR(optimizer, [warm_up, decay], milestones=[4])
    for _ in range(8):
        yield f"{optimizer.param_groups[0]['lr']:.4f}"
        optimizer.step()
        scheduler.step()


for joined in "ChainedScheduler", "SequentialLR":
    print(f"{joined:16}", *rates(joined))

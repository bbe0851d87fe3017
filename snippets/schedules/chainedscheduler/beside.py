"""The same two schedulers chained and in sequence."""

import torch
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    ExponentialLR,
    LinearLR,
    SequentialLR,
)


def rates(join):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    warm_up = LinearLR(optimizer, start_factor=0.1, total_iters=4)
    decay = ExponentialLR(optimizer, gamma=0.9)
    if join is ChainedScheduler:
        scheduler = ChainedScheduler([warm_up, decay], optimizer=optimizer)
    else:
        scheduler = SequentialLR(optimizer, [warm_up, decay], milestones=[4])
    for _ in range(9):
        yield f"{scheduler.get_last_lr()[0]:.4f}"
        optimizer.step()
        scheduler.step()


for join in ChainedScheduler, SequentialLR:
    print(f"{join.__name__:16}", *rates(join))

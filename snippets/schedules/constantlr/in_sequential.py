"""In SequentialLR the plateau ends at the milestone, whatever total_iters."""

import torch
from torch.optim.lr_scheduler import (
    ConstantLR,
    CosineAnnealingLR,
    SequentialLR,
)


def rates(total_iters):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    plateau = ConstantLR(optimizer, factor=0.1, total_iters=total_iters)
    cosine = CosineAnnealingLR(optimizer, T_max=6)
    scheduler = SequentialLR(optimizer, [plateau, cosine], milestones=[3])
    for _ in range(9):
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
        optimizer.step()
        scheduler.step()


for total_iters in 2, 3, 100:
    print(f"total_iters={total_iters}:", *rates(total_iters))

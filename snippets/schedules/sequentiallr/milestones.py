"""The milestone cuts the warm-up off, stretches it, or skips it."""

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR


def rates(milestone):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    warm_up = LinearLR(optimizer, start_factor=0.1, total_iters=4)
    cosine = CosineAnnealingLR(optimizer, T_max=6)
    scheduler = SequentialLR(optimizer, [warm_up, cosine], [milestone])
    for _ in range(10):
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
        optimizer.step()
        scheduler.step()


for milestone in 4, 2, 6, 0:
    print(f"milestones=[{milestone}]", *rates(milestone))

"""The next scheduler begins at the optimizer's first rate, not where the last
one ended; MultiplicativeLR goes on instead.
"""

import torch
from torch.optim.lr_scheduler import (
    ExponentialLR,
    MultiplicativeLR,
    SequentialLR,
)


def rates(second, **options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    parts = [ExponentialLR(optimizer, gamma=0.5), second(optimizer, **options)]
    scheduler = SequentialLR(optimizer, parts, milestones=[3])
    for _ in range(6):
        yield f"{optimizer.param_groups[0]['lr']:g}"
        optimizer.step()
        scheduler.step()


print("then ExponentialLR:   ", *rates(ExponentialLR, gamma=0.5))
print("then MultiplicativeLR:", *rates(MultiplicativeLR, lr_lambda=lambda t: 1))

"""As a later member of SequentialLR it goes on from the rate that it finds,
and it is asked for 0 at the milestone.
"""

import torch
from torch.optim.lr_scheduler import (
    ExponentialLR,
    MultiplicativeLR,
    SequentialLR,
)


def show(kind):
    asked = []

    def factor(t):
        asked.append(t)
        return 0.5

    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    first = ExponentialLR(optimizer, gamma=0.25)
    second = kind(optimizer, factor if kind is MultiplicativeLR else 0.5)
    scheduler = SequentialLR(optimizer, [first, second], milestones=[2])
    rates = []
    for _ in range(5):
        rates.append(f"{optimizer.param_groups[0]['lr']:.4f}")
        optimizer.step()
        scheduler.step()
    print(f"{kind.__name__:16} rates", *rates, "asked for", asked)


show(ExponentialLR)
show(MultiplicativeLR)

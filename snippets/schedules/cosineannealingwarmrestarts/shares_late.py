"""With batch instead of batch + 1, as in PyTorch's docstring, the schedule is
one batch late: the first rate is used twice.
"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts

BATCHES = 5


def rates(shift):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=1)
    for epoch in range(2):
        for batch in range(BATCHES):
            yield f"{scheduler.get_last_lr()[0]:.3f}"
            optimizer.step()
            scheduler.step(epoch + (batch + shift) / BATCHES)


print("batch:    ", *rates(shift=0))
print("batch + 1:", *rates(shift=1))

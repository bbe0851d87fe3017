"""CosineAnnealingWarmRestarts takes a fraction of an epoch: count the batch
that is done, or the first rate is used twice.
"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts

N = 4  # batches in an epoch


def rates_used(T_0, step):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=T_0)
    for epoch in range(3):
        for i in range(N):
            yield f"{scheduler.get_last_lr()[0]:.2f}"
            optimizer.step()
            step(scheduler, epoch, i)


STEPS = {
    "epoch + i / N": (2, lambda s, epoch, i: s.step(epoch + i / N)),
    "epoch + (i + 1) / N": (
        2,
        lambda s, epoch, i: s.step(epoch + (i + 1) / N),
    ),
    "nothing": (2 * N, lambda s, epoch, i: s.step()),
}
for name, (T_0, step) in STEPS.items():
    print(f"{name:19}", *rates_used(T_0, step))

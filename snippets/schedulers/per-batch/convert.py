"""From once an epoch to once a batch: a count grows N times, a factor per call
becomes its N-th root.
"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, ExponentialLR, StepLR

EPOCHS, N = 4, 10  # epochs, and batches in each
PAIRS = {
    "StepLR": (
        lambda o: StepLR(o, step_size=2, gamma=0.5),
        lambda o: StepLR(o, step_size=2 * N, gamma=0.5),
    ),
    "CosineAnnealingLR": (
        lambda o: CosineAnnealingLR(o, T_max=EPOCHS),
        lambda o: CosineAnnealingLR(o, T_max=EPOCHS * N),
    ),
    "ExponentialLR": (
        lambda o: ExponentialLR(o, gamma=0.5),
        lambda o: ExponentialLR(o, gamma=0.5 ** (1 / N)),
    ),
}


def rates_at_epochs(make, calls_per_epoch):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = make(optimizer)
    for _ in range(EPOCHS):
        yield f"{scheduler.get_last_lr()[0]:.4f}"
        for _ in range(calls_per_epoch):
            optimizer.step()
            scheduler.step()


print("rates at the start of each epoch")
for name, (per_epoch, per_batch) in PAIRS.items():
    print(f"{name:17} once an epoch", *rates_at_epochs(per_epoch, 1))
    print(f"{'':17} once a batch ", *rates_at_epochs(per_batch, N))

"""T_max given in epochs and stepped once a batch: ten waves up and down."""

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

EPOCHS, BATCHES = 10, 20


def last_rates(T_max):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scheduler = CosineAnnealingLR(optimizer, T_max=T_max)
    for _ in range(EPOCHS):
        for _ in range(BATCHES):
            rate = optimizer.param_groups[0]["lr"]
            optimizer.step()
            scheduler.step()
        yield f"{rate:.3f}"


print("rate of each epoch's last batch")
print(f"T_max={EPOCHS}: ", *last_rates(T_max=EPOCHS))
print(f"T_max={EPOCHS * BATCHES}:", *last_rates(T_max=EPOCHS * BATCHES))

"""step() takes a share of an epoch: T_0 in epochs, stepped once a batch."""

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts

EPOCHS, BATCHES = 2, 5
w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=1)
for epoch in range(EPOCHS):
    for batch in range(BATCHES):
        rate = scheduler.get_last_lr()[0]
        print(f"epoch {epoch} batch {batch} lr {rate:.4f}")
        optimizer.step()
        scheduler.step(epoch + (batch + 1) / BATCHES)

"""Half the batch size, twice the batches: a schedule that counts batches ends
in the middle of the training.
"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

for batch_size in 32, 16:
    batches = 320 // batch_size
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = CosineAnnealingLR(optimizer, T_max=40)  # 4 epochs of 10
    rates = []
    for _ in range(4):
        rates.append(f"{scheduler.get_last_lr()[0]:.2f}")
        for _ in range(batches):
            optimizer.step()
            scheduler.step()
    print(
        f"batch size {batch_size}, {batches} batches, each epoch starts at",
        *rates,
    )

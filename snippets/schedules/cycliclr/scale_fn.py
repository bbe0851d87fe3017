"""scale_fn gets the number of the cycle, from 1, or with
scale_mode="iterations" the number of calls since the training began.
"""

import torch
from torch.optim.lr_scheduler import CyclicLR

for scale_mode in "cycle", "iterations":
    got = []

    def height(x, got=got):
        got.append(x)
        return 1 / (1 + x)

    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = CyclicLR(
        optimizer,
        base_lr=0.0,
        max_lr=1.0,
        step_size_up=2,
        scale_fn=height,
        scale_mode=scale_mode,
        cycle_momentum=False,
    )
    rates = []
    for _ in range(9):
        rates.append(f"{optimizer.param_groups[0]['lr']:.2f}")
        optimizer.step()
        scheduler.step()
    print(f"scale_mode={scale_mode}")
    print("  scale_fn gets", *got[:9])
    print("  lr", *rates)

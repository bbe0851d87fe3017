"""OneCycleLR once a batch, ReduceLROnPlateau once an epoch: the reduction lasts
for one batch.
"""

import torch
from torch.optim.lr_scheduler import OneCycleLR, ReduceLROnPlateau

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
cycle = OneCycleLR(optimizer, max_lr=1.0, total_steps=16, cycle_momentum=False)
plateau = ReduceLROnPlateau(optimizer, factor=0.5, patience=0)
for epoch in range(4):
    rates = []
    for _ in range(4):
        rates.append(f"{optimizer.param_groups[0]['lr']:.3f}")
        optimizer.step()
        cycle.step()
    before = optimizer.param_groups[0]["lr"]
    plateau.step(1.0)  # from the second epoch on it is no better
    after = optimizer.param_groups[0]["lr"]
    print("epoch", epoch, *rates, f"plateau {before:.3f} -> {after:.3f}")

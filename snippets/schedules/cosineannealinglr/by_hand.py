"""A rate halved by hand stays halved until T_max; then the climb is that of
the first rate.
"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
scheduler = CosineAnnealingLR(optimizer, T_max=4)
rates = []
for t in range(9):
    if t == 2:
        optimizer.param_groups[0]["lr"] /= 2
    rates.append(f"{optimizer.param_groups[0]['lr']:.3f}")
    optimizer.step()
    scheduler.step()
print("halved at step 2:", *rates)

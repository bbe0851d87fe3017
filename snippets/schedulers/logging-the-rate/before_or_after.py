"""Read before scheduler.step(), the rate is the one that the update used; read
after it, the one of the next update.
"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts

w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
w.grad = -torch.ones_like(w)  # gradient -1: w moves by the rate
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=3)
for step in range(7):
    position = w.item()
    optimizer.step()
    moved = w.item() - position
    before = scheduler.get_last_lr()[0]
    scheduler.step()
    after = scheduler.get_last_lr()[0]
    print(f"step {step}  moved {moved:.2f}  before {before:.2f}", end="")
    print(f"  after {after:.2f}")

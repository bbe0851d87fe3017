"""A schedule that restarts the rate does not bring the long steps back."""

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts

w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
w.grad = -torch.ones_like(w)
optimizer = torch.optim.Adagrad([w], lr=1.0)
scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=10)
for step in range(31):
    before, lr = w.item(), scheduler.get_last_lr()[0]
    optimizer.step()
    scheduler.step()
    if step % 10 == 0:
        print(f"step {step + 1}: lr {lr}, moved w by {w.item() - before:.4f}")

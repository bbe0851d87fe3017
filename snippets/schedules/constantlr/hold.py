"""Warm up, hold, fall: ConstantLR with factor=1.0 is the middle part."""

import torch
from torch.optim.lr_scheduler import ConstantLR, LinearLR, SequentialLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = SequentialLR(
    optimizer,
    schedulers=[
        LinearLR(optimizer, start_factor=0.25, total_iters=3),
        ConstantLR(optimizer, factor=1.0),
        LinearLR(optimizer, start_factor=1.0, end_factor=0.0, total_iters=4),
    ],
    milestones=[3, 6],
)
rates = []
for _ in range(11):
    rates.append(f"{scheduler.get_last_lr()[0]:.2f}")
    optimizer.step()
    scheduler.step()
print("rates", *rates)

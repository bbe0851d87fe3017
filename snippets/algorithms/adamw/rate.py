"""AdamW decays by lr * weight_decay a step: another rate is another decay."""

import torch
from torch.optim.lr_scheduler import LinearLR


def decayed(lr, weight_decay, end_factor=1.0):
    w = torch.ones(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.zeros_like(w)
    optimizer = torch.optim.AdamW([w], lr=lr, weight_decay=weight_decay)
    scheduler = LinearLR(
        optimizer, start_factor=1.0, end_factor=end_factor, total_iters=100
    )
    for _ in range(100):
        optimizer.step()
        scheduler.step()
    return f"{w.item():.4f}"


print("lr 0.01, weight_decay 0.1: w", decayed(0.01, 0.1))
print(
    "lr 0.01 falling to 0, weight_decay 0.1: w",
    decayed(0.01, 0.1, end_factor=0.0),
)
print("lr 0.001, weight_decay 0.1: w", decayed(0.001, 0.1))
print("lr 0.001, weight_decay 1.0: w", decayed(0.001, 1.0))

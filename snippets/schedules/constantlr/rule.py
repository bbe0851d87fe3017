"""ConstantLR is factor times lr for total_iters calls, and then lr."""

import torch
from torch.optim.lr_scheduler import ConstantLR


def constant_lr(t, lr, factor, total_iters):
    return lr * factor if t < total_iters else lr


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = ConstantLR(optimizer, factor=0.25, total_iters=5)

differences = []
for t in range(12):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - constant_lr(t, 0.1, 0.25, 5)))
    if t in (0, 1, 4, 5, 6):
        print(f"step {t} lr {used:.4f}")
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")

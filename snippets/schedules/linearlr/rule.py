"""LinearLR multiplies the first rate by a factor on a straight line, which
stays at its end.
"""

import torch
from torch.optim.lr_scheduler import LinearLR


def linear_lr(t, lr, start_factor, end_factor, total_iters):
    part = min(t, total_iters) / total_iters  # from 0 to 1, and no further
    return lr * (start_factor + (end_factor - start_factor) * part)


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = LinearLR(optimizer, start_factor=0.1, total_iters=5)

differences = []
for t in range(12):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - linear_lr(t, 0.1, 0.1, 1.0, 5)))
    if t < 8:
        print(f"step {t} lr {used:.3f}")
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")

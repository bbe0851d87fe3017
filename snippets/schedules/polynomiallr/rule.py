"""PolynomialLR is a power of the share of steps that is left, and zero after
the end.
"""

import torch
from torch.optim.lr_scheduler import PolynomialLR


def polynomial_lr(t, lr, total_iters, power=1.0):
    left = max(0.0, 1 - t / total_iters)
    return lr * left**power


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = PolynomialLR(optimizer, total_iters=16, power=0.9)

differences = []
for t in range(24):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - polynomial_lr(t, 0.1, 16, power=0.9)))
    if t in (0, 1, 8, 14, 15, 16, 20):
        print(f"step {t} lr {used:.5f}")
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")

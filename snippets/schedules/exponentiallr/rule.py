"""ExponentialLR multiplies the rate by gamma at each call."""

import torch
from torch.optim.lr_scheduler import ExponentialLR


def exponential_lr(t, lr, gamma):
    return lr * gamma**t


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = ExponentialLR(optimizer, gamma=0.9)

differences = []
for t in range(100):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - exponential_lr(t, lr=0.1, gamma=0.9)))
    if t in (0, 1, 2, 7, 22, 30, 99):
        print(f"epoch {t} lr {used:.6f}")
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")

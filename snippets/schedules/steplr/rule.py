"""StepLR multiplies the rate by gamma at each multiple of step_size."""

import torch
from torch.optim.lr_scheduler import StepLR


def step_lr(t, lr, step_size, gamma=0.1):
    return lr * gamma ** (t // step_size)


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = StepLR(optimizer, step_size=10, gamma=0.5)

differences = []
for t in range(40):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - step_lr(t, 0.1, step_size=10, gamma=0.5)))
    if t in (0, 1, 9, 10, 19, 20, 39):
        print(f"epoch {t} lr {used:.4f}")
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")

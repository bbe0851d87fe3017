"""MultiStepLR multiplies the rate by gamma at each milestone, as ResNet did on
CIFAR-10 in 2015, at half and at three quarters of the training.
"""

from bisect import bisect_right

import torch
from torch.optim.lr_scheduler import MultiStepLR


def multi_step_lr(t, lr, milestones, gamma=0.1):
    return lr * gamma ** bisect_right(sorted(milestones), t)


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = MultiStepLR(optimizer, milestones=[10, 15])

differences = []
for t in range(30):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - multi_step_lr(t, 0.1, [10, 15])))
    if t in (0, 9, 10, 14, 15, 29):
        print(f"epoch {t} lr {used:.3f}")
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")

"""CyclicLR (Smith, 2015) goes up and down in straight lines, and the momentum
down and up.
"""

import torch
from torch.optim.lr_scheduler import CyclicLR


def height(t, step_size_up, step_size_down):
    place = t % (step_size_up + step_size_down)
    if place <= step_size_up:
        return place / step_size_up
    return 1 - (place - step_size_up) / step_size_down


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=123.0, momentum=0.9)
scheduler = CyclicLR(optimizer, base_lr=0.01, max_lr=0.1, step_size_up=5)

group = optimizer.param_groups[0]
differences = []
for t in range(60):
    up = height(t, 5, 5)
    differences.append(abs(group["lr"] - (0.01 + (0.1 - 0.01) * up)))
    differences.append(abs(group["momentum"] - (0.9 - (0.9 - 0.8) * up)))
    if t in (0, 1, 4, 5, 6, 10):
        print(f"step {t} lr {group['lr']:.3f} momentum {group['momentum']:.2f}")
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")

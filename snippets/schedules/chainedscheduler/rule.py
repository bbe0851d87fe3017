"""ChainedScheduler steps all its schedulers at each call: factors multiply."""

import torch
from torch.optim.lr_scheduler import ChainedScheduler, ExponentialLR, LinearLR


def chained_lr(t, lr):
    warm_up = 0.1 + 0.9 * min(t, 5) / 5
    decay = 0.9**t
    return lr * warm_up * decay


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = ChainedScheduler(
    [
        LinearLR(optimizer, start_factor=0.1, total_iters=5),
        ExponentialLR(optimizer, gamma=0.9),
    ]
)

differences = []
for t in range(30):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - chained_lr(t, lr=0.1)))
    if t in (0, 1, 4, 5, 6, 20):
        print(f"step {t} lr {used:.4f}")
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")

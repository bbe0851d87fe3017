"""ChainedScheduler multiplies: the factors of a warm-up and of a decay, at the
same step.
"""

import torch
from torch.optim.lr_scheduler import ChainedScheduler, ExponentialLR, LinearLR


def chained_lr(t, lr):
    warm_up = 0.25 + 0.75 * min(t, 4) / 4
    decay = 0.9**t
    return lr * warm_up * decay


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
warm_up = LinearLR(optimizer, start_factor=0.25, total_iters=4)
decay = ExponentialLR(optimizer, gamma=0.9)
scheduler = ChainedScheduler([warm_up, decay], optimizer=optimizer)

differences = []
for t in range(16):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - chained_lr(t, lr=0.1)))
    if t < 7:
        print(f"step {t} lr {used:.5f}")
    optimizer.step()
    scheduler.step()
print(f"largest difference {max(differences):.0e}")

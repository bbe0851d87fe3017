"""CyclicLR (Smith, 2015) is a triangle wave whose height may shrink; the
momentum is the same wave turned over.
"""

import torch
from torch.optim.lr_scheduler import CyclicLR

UP, DOWN, GAMMA = 4, 4, 0.95


def cyclic_lr(t, base_lr, max_lr, mode):
    cycle, part = divmod(t, UP + DOWN)
    height = part / UP if part <= UP else (UP + DOWN - part) / DOWN
    scale = {"triangular": 1, "triangular2": 0.5**cycle, "exp_range": GAMMA**t}
    return base_lr + (max_lr - base_lr) * height * scale[mode]


for mode in "triangular", "triangular2", "exp_range":
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=123.0, momentum=0.5)
    scheduler = CyclicLR(
        optimizer, 0.02, 0.1, step_size_up=UP, mode=mode, gamma=GAMMA
    )
    group = optimizer.param_groups[0]
    differences = []
    for t in range(48):
        lr = cyclic_lr(t, 0.02, 0.1, mode)
        momentum = cyclic_lr(t, 0.9, 0.8, mode)
        differences.append(abs(group["lr"] - lr))
        differences.append(abs(group["momentum"] - momentum))
        if t in (0, 1, 4, 8, 12):
            print(
                f"{mode}: step {t} lr {group['lr']:.4f}",
                f"momentum {group['momentum']:.4f}",
            )
        optimizer.step()
        scheduler.step()
    print(f"{mode}: largest difference {max(differences):.0e}")

"""Built after another scheduler, it uses that one's first rate once, unless
initial_lr is deleted.
"""

import torch
from torch.optim.lr_scheduler import CyclicLR, ExponentialLR

for delete in False, True:
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    first = ExponentialLR(optimizer, gamma=0.5)
    for _ in range(3):
        optimizer.step()
        first.step()
    group = optimizer.param_groups[0]
    print(f"before: lr {group['lr']} initial_lr {group['initial_lr']}")

    if delete:
        del group["initial_lr"]
    scheduler = CyclicLR(optimizer, base_lr=0.01, max_lr=0.1, step_size_up=4)
    for t in range(3):
        print(f"  deleted: {delete}, step {t}: lr {group['lr']:.4f}")
        optimizer.step()
        scheduler.step()

"""What each argument changes in a wave between base_lr and max_lr with 3 calls
up, and not the default 2000.
"""

import torch
from torch.optim.lr_scheduler import CyclicLR


def show(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=5.0, momentum=0.5)
    scheduler = CyclicLR(optimizer, 0.2, 1.0, step_size_up=3, **options)
    lrs, momenta = [], []
    for _ in range(13):
        lrs.append(f"{optimizer.param_groups[0]['lr']:.2f}")
        momenta.append(f"{optimizer.param_groups[0]['momentum']:.2f}")
        optimizer.step()
        scheduler.step()
    name = ", ".join(f"{key}={value}" for key, value in options.items())
    print(name or "base_lr=0.2, max_lr=1.0, step_size_up=3")
    print("  lr      ", *lrs)
    print("  momentum", *momenta)


show()
show(step_size_down=1)
show(mode="triangular2")
show(mode="exp_range", gamma=0.9)
show(base_momentum=0.6, max_momentum=0.95)
show(cycle_momentum=False)

"""What each argument changes in two cycles of six steps."""

import torch
from torch.optim.lr_scheduler import CyclicLR


def show(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5, momentum=0.5)
    options = {"step_size_up": 3} | options
    scheduler = CyclicLR(optimizer, base_lr=0.1, max_lr=1.0, **options)
    lrs, momenta = [], []
    for _ in range(12):
        lrs.append(f"{optimizer.param_groups[0]['lr']:.2f}")
        momenta.append(f"{optimizer.param_groups[0]['momentum']:.2f}")
        optimizer.step()
        scheduler.step()
    name = ", ".join(
        f"{key}={getattr(value, '__name__', value)}"
        for key, value in options.items()
    )
    print(f"{name}\n  lr       {' '.join(lrs)}\n  momentum {' '.join(momenta)}")


def smaller(x):
    return 0.5 ** (x - 1)


# Defaults: step_size_up=2000, base_momentum=0.8, max_momentum=0.9, gamma=1.0
show()
show(step_size_up=4, step_size_down=2)
show(mode="triangular2")
show(mode="exp_range", gamma=0.9)
show(scale_fn=smaller)
show(scale_fn=smaller, scale_mode="iterations")
show(base_momentum=0.6, max_momentum=0.8)
show(cycle_momentum=False)

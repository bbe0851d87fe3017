"""Resumed just when the factor ended, last_epoch takes it back once more; both
state dicts are right at each moment. The default is last_epoch=-1.
"""

import torch
from torch.optim.lr_scheduler import ConstantLR


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:g}"
        optimizer.step()
        scheduler.step()


for calls in 2, 3:
    optimizer = new_optimizer()
    scheduler = ConstantLR(optimizer, factor=0.5, total_iters=3)
    list(rates(optimizer, scheduler, calls))
    saved = [optimizer.state_dict(), scheduler.state_dict()]
    print(f"after {calls} calls:   ", *rates(optimizer, scheduler, 3))

    for name, last_epoch in ("with last_epoch:", calls - 1), ("default:", -1):
        optimizer = new_optimizer()
        optimizer.load_state_dict(saved[0])
        scheduler = ConstantLR(optimizer, 0.5, 3, last_epoch=last_epoch)
        print(f"  {name:16}", *rates(optimizer, scheduler, 3))

    optimizer = new_optimizer()
    scheduler = ConstantLR(optimizer, factor=0.5, total_iters=3)
    optimizer.load_state_dict(saved[0])
    scheduler.load_state_dict(saved[1])
    print("  state dicts:    ", *rates(optimizer, scheduler, 3))

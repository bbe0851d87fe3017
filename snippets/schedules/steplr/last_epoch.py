"""Resumed with last_epoch just where the rate has fallen, it falls again; with
the state dict it does not. The default is last_epoch=-1.
"""

import torch
from torch.optim.lr_scheduler import StepLR


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:g}"
        optimizer.step()
        scheduler.step()


for calls in 2, 3:
    optimizer = new_optimizer()
    scheduler = StepLR(optimizer, step_size=3, gamma=0.5)
    print(f"after {calls} calls", *rates(optimizer, scheduler, calls))
    saved = [optimizer.state_dict(), scheduler.state_dict()]
    print("  uninterrupted", *rates(optimizer, scheduler, 4))

    optimizer = new_optimizer()
    optimizer.load_state_dict(saved[0])
    scheduler = StepLR(optimizer, 3, gamma=0.5, last_epoch=calls - 1)
    print("  last_epoch   ", *rates(optimizer, scheduler, 4))

    optimizer = new_optimizer()
    scheduler = StepLR(optimizer, step_size=3, gamma=0.5)
    optimizer.load_state_dict(saved[0])
    scheduler.load_state_dict(saved[1])
    print("  state dicts  ", *rates(optimizer, scheduler, 4))

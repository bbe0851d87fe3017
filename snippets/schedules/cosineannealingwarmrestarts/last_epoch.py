"""last_epoch forgets how long the present cycle is, beyond the first two;
loading both state dicts does not. The default is last_epoch=-1.
"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:.4f}"
        optimizer.step()
        scheduler.step()


for calls in 2, 7:
    optimizer = new_optimizer()
    scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=2, T_mult=2)
    list(rates(optimizer, scheduler, calls))
    saved = [optimizer.state_dict(), scheduler.state_dict()]
    print(f"after {calls} calls:   ", *rates(optimizer, scheduler, 5))

    optimizer = new_optimizer()
    optimizer.load_state_dict(saved[0])
    scheduler = CosineAnnealingWarmRestarts(
        optimizer, T_0=2, T_mult=2, last_epoch=calls - 1
    )
    print("  with last_epoch:", *rates(optimizer, scheduler, 5))

    optimizer = new_optimizer()
    scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=2, T_mult=2)
    optimizer.load_state_dict(saved[0])
    scheduler.load_state_dict(saved[1])
    print("  state dicts:    ", *rates(optimizer, scheduler, 5))

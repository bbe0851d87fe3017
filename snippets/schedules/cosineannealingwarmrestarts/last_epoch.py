"""The default, last_epoch=-1, begins anew. With T_mult above 1 another value
knows of one restart only: from the second one on, load the state dict.
"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
        optimizer.step()
        scheduler.step()


for T_mult in 1, 2:
    optimizer = new_optimizer()
    scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=2, T_mult=T_mult)
    print(f"T_mult={T_mult}, first seven:", *rates(optimizer, scheduler, 7))
    calls, checkpoint = scheduler.last_epoch, optimizer.state_dict()
    state = scheduler.state_dict()
    print("  uninterrupted:", *rates(optimizer, scheduler, 6))

    optimizer = new_optimizer()
    optimizer.load_state_dict(checkpoint)
    scheduler = CosineAnnealingWarmRestarts(
        optimizer, T_0=2, T_mult=T_mult, last_epoch=calls - 1
    )
    print("  last_epoch:   ", *rates(optimizer, scheduler, 6))

    optimizer = new_optimizer()
    scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=2, T_mult=T_mult)
    scheduler.load_state_dict(state)
    optimizer.load_state_dict(checkpoint)
    print("  state dicts:  ", *rates(optimizer, scheduler, 6))

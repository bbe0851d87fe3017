"""Resumed with last_epoch, and with a rate changed by hand in between; the
default, last_epoch=-1, begins anew.
"""

import torch
from torch.optim.lr_scheduler import ExponentialLR


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:g}"
        optimizer.step()
        scheduler.step()


optimizer = new_optimizer()
scheduler = ExponentialLR(optimizer, gamma=0.5)
print("first three:  ", *rates(optimizer, scheduler, 3))
saved = optimizer.state_dict()
print("uninterrupted:", *rates(optimizer, scheduler, 3))

optimizer = new_optimizer()
optimizer.load_state_dict(saved)
scheduler = ExponentialLR(optimizer, gamma=0.5, last_epoch=2)
print("last_epoch=2: ", *rates(optimizer, scheduler, 3))

optimizer.param_groups[0]["lr"] = 8.0
print("8.0 by hand:  ", *rates(optimizer, scheduler, 3))

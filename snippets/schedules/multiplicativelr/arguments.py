"""One function serves all groups; a list has one for each. last_epoch=-1, the
default, begins anew, and another value goes on with a loaded optimizer.
"""

import torch
from torch.optim.lr_scheduler import MultiplicativeLR


def new_optimizer():
    groups = [
        {"params": [torch.zeros(1, requires_grad=True)], "lr": 1.0},
        {"params": [torch.zeros(1, requires_grad=True)], "lr": 8.0},
    ]
    return torch.optim.SGD(groups)


def halve(epoch):
    return 0.5


def hold(epoch):
    return 1.0


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield scheduler.get_last_lr()
        optimizer.step()
        scheduler.step()


optimizer = new_optimizer()
scheduler = MultiplicativeLR(optimizer, halve)
print("one function: ", *rates(optimizer, scheduler, 3))
saved = optimizer.state_dict()
print("uninterrupted:", *rates(optimizer, scheduler, 3))

optimizer = new_optimizer()
optimizer.load_state_dict(saved)
scheduler = MultiplicativeLR(optimizer, halve, last_epoch=2)
print("last_epoch=2: ", *rates(optimizer, scheduler, 3))

optimizer = new_optimizer()
scheduler = MultiplicativeLR(optimizer, [halve, hold])
print("two functions:", *rates(optimizer, scheduler, 3))

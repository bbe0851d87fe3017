"""last_epoch begins the walk anew from the loaded rate; both state dicts go on
with it. The default is last_epoch=-1.
"""

import torch
from torch.optim.swa_utils import SWALR


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:.4f}"
        optimizer.step()
        scheduler.step()


optimizer = new_optimizer()
scheduler = SWALR(optimizer, swa_lr=0.02, anneal_epochs=4)
print("first two:    ", *rates(optimizer, scheduler, 2))
saved = [optimizer.state_dict(), scheduler.state_dict()]
print("uninterrupted:", *rates(optimizer, scheduler, 5))

optimizer = new_optimizer()
scheduler = SWALR(optimizer, swa_lr=0.02, anneal_epochs=4)
optimizer.load_state_dict(saved[0])
scheduler.load_state_dict(saved[1])
print("state dicts:  ", *rates(optimizer, scheduler, 5))

optimizer = new_optimizer()
optimizer.load_state_dict(saved[0])
scheduler = SWALR(optimizer, swa_lr=0.02, anneal_epochs=4, last_epoch=1)
print("last_epoch=1: ", *rates(optimizer, scheduler, 5))

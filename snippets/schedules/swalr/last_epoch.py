"""last_epoch does not resume it: like the default, -1, it anneals anew from
the rate that it finds. Its state dict does, in the old length and shape.
"""

import torch
from torch.optim.swa_utils import SWALR


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
        optimizer.step()
        scheduler.step()


def loaded():
    optimizer = new_optimizer()
    optimizer.load_state_dict(checkpoint)
    return optimizer


optimizer = new_optimizer()
scheduler = SWALR(optimizer, swa_lr=0.25, anneal_epochs=4)
print("first two:    ", *rates(optimizer, scheduler, 2))
calls, checkpoint = scheduler.last_epoch, optimizer.state_dict()
state = scheduler.state_dict()
print("uninterrupted:", *rates(optimizer, scheduler, 5))

optimizer = loaded()
scheduler = SWALR(optimizer, swa_lr=0.25, anneal_epochs=4, last_epoch=calls - 1)
print("last_epoch:   ", *rates(optimizer, scheduler, 5))

optimizer = loaded()
scheduler = SWALR(optimizer, swa_lr=0.25, anneal_epochs=4)
scheduler.load_state_dict(state)
print("state dict:   ", *rates(optimizer, scheduler, 5))

optimizer = loaded()
scheduler = SWALR(optimizer, 0.25, anneal_epochs=40, anneal_strategy="linear")
scheduler.load_state_dict(state)
print("others given: ", *rates(optimizer, scheduler, 5))

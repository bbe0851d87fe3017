<<<<<<< HEAD
"""last_epoch does not resume it: like the default, -1, it anneals anew from
the rate that it finds. Its state dict does.
=======
"""last_epoch begins the walk anew from the loaded rate; both state dicts go on
with it. The default is last_epoch=-1.
>>>>>>> schedules
"""

import torch
from torch.optim.swa_utils import SWALR


def new_optimizer():
<<<<<<< HEAD
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
=======
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
>>>>>>> schedules


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
<<<<<<< HEAD
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
=======
        yield f"{optimizer.param_groups[0]['lr']:.4f}"
>>>>>>> schedules
        optimizer.step()
        scheduler.step()


<<<<<<< HEAD
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
=======
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
>>>>>>> schedules

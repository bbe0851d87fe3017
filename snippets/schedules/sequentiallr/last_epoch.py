"""last_epoch does not resume a SequentialLR: it starts at the wrong rate. Its
state_dict() does. The default is last_epoch=-1.
"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)


def new_scheduler(optimizer, last_epoch=-1):
    parts = [
        LinearLR(optimizer, start_factor=0.1, total_iters=4),
        CosineAnnealingLR(optimizer, T_max=6),
    ]
    return SequentialLR(optimizer, parts, [4], last_epoch=last_epoch)


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:.4f}"
        optimizer.step()
        scheduler.step()


optimizer = new_optimizer()
scheduler = new_scheduler(optimizer)
print("first six:    ", *rates(optimizer, scheduler, 6))
saved = [optimizer.state_dict(), scheduler.state_dict()]
print("uninterrupted:", *rates(optimizer, scheduler, 4))

optimizer = new_optimizer()
scheduler = new_scheduler(optimizer)
optimizer.load_state_dict(saved[0])
scheduler.load_state_dict(saved[1])
print("state dicts:  ", *rates(optimizer, scheduler, 4))

optimizer = new_optimizer()
optimizer.load_state_dict(saved[0])
scheduler = new_scheduler(optimizer, last_epoch=5)
print("last_epoch=5: ", *rates(optimizer, scheduler, 4))

optimizer = new_optimizer()
optimizer.load_state_dict(saved[0])
scheduler = new_scheduler(optimizer)
scheduler.load_state_dict(saved[1])
print("built too late:", *rates(optimizer, scheduler, 4))

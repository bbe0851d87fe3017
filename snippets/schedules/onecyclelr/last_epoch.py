"""last_epoch=-1, the default, begins anew. Resume with the loaded optimizer's
own max_lr and momenta: the arguments are then not read.
"""

import torch
from torch.optim.lr_scheduler import OneCycleLR


def new_optimizer():
    w = torch.zeros(1, requires_grad=True)
    return torch.optim.SGD([w], lr=0.1, momentum=0.9)


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:.4f}"
        optimizer.step()
        scheduler.step()


optimizer = new_optimizer()
scheduler = OneCycleLR(optimizer, max_lr=1.0, total_steps=10)
print("first four:   ", *rates(optimizer, scheduler, 4))
calls, checkpoint = scheduler.last_epoch, optimizer.state_dict()
print("uninterrupted:", *rates(optimizer, scheduler, 4))

optimizer = new_optimizer()
optimizer.load_state_dict(checkpoint)
scheduler = OneCycleLR(
    optimizer, max_lr=5.0, total_steps=10, last_epoch=calls - 1
)
print("max_lr=5.0:   ", *rates(optimizer, scheduler, 4))

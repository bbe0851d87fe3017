"""No last_epoch: its state dict holds those of its members, and resumes."""

import torch
from torch.optim.lr_scheduler import ChainedScheduler, ExponentialLR, LinearLR


def build():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    warm_up = LinearLR(optimizer, start_factor=0.25, total_iters=4)
    decay = ExponentialLR(optimizer, gamma=0.9)
    return optimizer, ChainedScheduler([warm_up, decay])


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:.4f}"
        optimizer.step()
        scheduler.step()


optimizer, scheduler = build()
print("first three:  ", *rates(optimizer, scheduler, 3))
checkpoint = optimizer.state_dict()
state = scheduler.state_dict()
print("uninterrupted:", *rates(optimizer, scheduler, 5))

optimizer, scheduler = build()
optimizer.load_state_dict(checkpoint)
scheduler.load_state_dict(state)
print("resumed:      ", *rates(optimizer, scheduler, 5))

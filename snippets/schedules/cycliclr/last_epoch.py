"""The default, last_epoch=-1, writes base_lr. Another value goes on with the
optimizer of a checkpoint, in rate and momentum.
"""

import torch
from torch.optim.lr_scheduler import CyclicLR


def new_optimizer():
    w = torch.zeros(1, requires_grad=True)
    return torch.optim.SGD([w], lr=0.5, momentum=0.9)


def used(optimizer, scheduler, steps):
    group = optimizer.param_groups[0]
    for _ in range(steps):
        yield f"{group['lr']:.3f}/{group['momentum']:.3f}"
        optimizer.step()
        scheduler.step()


optimizer = new_optimizer()
scheduler = CyclicLR(optimizer, 0.02, 0.1, step_size_up=4)
print("first four:   ", *used(optimizer, scheduler, 4))
calls, checkpoint = scheduler.last_epoch, optimizer.state_dict()
print("uninterrupted:", *used(optimizer, scheduler, 4))

optimizer = new_optimizer()
optimizer.load_state_dict(checkpoint)
scheduler = CyclicLR(optimizer, 0.02, 0.1, step_size_up=4, last_epoch=calls - 1)
print("resumed:      ", *used(optimizer, scheduler, 4))

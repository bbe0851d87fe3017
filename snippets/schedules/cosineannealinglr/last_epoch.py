"""The default, last_epoch=-1, begins anew. Another value goes on with the
optimizer of a checkpoint, and is refused for a new one.
"""

import textwrap

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:.4f}"
        optimizer.step()
        scheduler.step()


optimizer = new_optimizer()
scheduler = CosineAnnealingLR(optimizer, T_max=10)
print("first four:   ", *rates(optimizer, scheduler, 4))
calls, checkpoint = scheduler.last_epoch, optimizer.state_dict()
print("uninterrupted:", *rates(optimizer, scheduler, 4))

optimizer = new_optimizer()
optimizer.load_state_dict(checkpoint)
scheduler = CosineAnnealingLR(optimizer, T_max=10, last_epoch=calls - 1)
print("resumed:      ", *rates(optimizer, scheduler, 4))

try:
    CosineAnnealingLR(new_optimizer(), T_max=10, last_epoch=3)
except KeyError as error:
    said = f"KeyError: {error.args[0].splitlines()[0]}"
    print(textwrap.fill(said, 78, subsequent_indent="  "))

"""last_epoch goes on within the cycle; the default, last_epoch=-1, begins at
base_lr. A lambda is not in the state dict.
"""

import torch
from torch.optim.lr_scheduler import CyclicLR


def new_optimizer():
    w = torch.zeros(1, requires_grad=True)
    return torch.optim.SGD([w], lr=0.5, momentum=0.9)


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
        optimizer.step()
        scheduler.step()


options = {"base_lr": 0.1, "max_lr": 1.0, "step_size_up": 3}
optimizer = new_optimizer()
scheduler = CyclicLR(optimizer, **options)
print("first four:   ", *rates(optimizer, scheduler, 4))
saved = optimizer.state_dict()
print("uninterrupted:", *rates(optimizer, scheduler, 5))

optimizer = new_optimizer()
optimizer.load_state_dict(saved)
scheduler = CyclicLR(optimizer, **options, last_epoch=3)
print("last_epoch=3: ", *rates(optimizer, scheduler, 5))

scheduler = CyclicLR(new_optimizer(), **options, scale_fn=lambda x: 1 / x)
print("saved:", scheduler.state_dict()["_scale_fn_custom"])

"""Built with last_epoch=-1, the default, on a loaded optimizer, it multiplies
the loaded rate by start_factor again.
"""

import torch
from torch.optim.lr_scheduler import LinearLR


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
        optimizer.step()
        scheduler.step()


optimizer = new_optimizer()
scheduler = LinearLR(optimizer, start_factor=0.1, total_iters=6)
print("first four:     ", *rates(optimizer, scheduler, 4))
calls, checkpoint = scheduler.last_epoch, optimizer.state_dict()
print("uninterrupted:  ", *rates(optimizer, scheduler, 4))

for name, last_epoch in (
    ("with last_epoch:", calls - 1),
    ("without:        ", -1),
):
    optimizer = new_optimizer()
    optimizer.load_state_dict(checkpoint)
    scheduler = LinearLR(
        optimizer, start_factor=0.1, total_iters=6, last_epoch=last_epoch
    )
    print(name, *rates(optimizer, scheduler, 4))

"""last_epoch=-1, the default, applies the factor again to a loaded rate. With
another value it is right, but for a checkpoint from the end of the plateau.
"""

import torch
from torch.optim.lr_scheduler import ConstantLR


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:.4f}"
        optimizer.step()
        scheduler.step()


for before in 3, 5:
    optimizer = new_optimizer()
    scheduler = ConstantLR(optimizer, factor=0.25, total_iters=5)
    print(f"the first {before}:   ", *rates(optimizer, scheduler, before))
    calls, checkpoint = scheduler.last_epoch, optimizer.state_dict()
    print("  uninterrupted:", *rates(optimizer, scheduler, 4))
    for last_epoch in calls - 1, -1:
        optimizer = new_optimizer()
        optimizer.load_state_dict(checkpoint)
        scheduler = ConstantLR(
            optimizer, factor=0.25, total_iters=5, last_epoch=last_epoch
        )
        print(f"  last_epoch={last_epoch:2}:", *rates(optimizer, scheduler, 4))

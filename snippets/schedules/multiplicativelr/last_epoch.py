"""last_epoch tells the function where it is; with the default, -1, it is asked
for 1 again. Neither changes the loaded rate.
"""

import torch
from torch.optim.lr_scheduler import MultiplicativeLR


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


def factor(t):
    return 0.5 if t in (4, 8) else 1.0


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:.2f}"
        optimizer.step()
        scheduler.step()


optimizer = new_optimizer()
scheduler = MultiplicativeLR(optimizer, factor)
print("first five:   ", *rates(optimizer, scheduler, 5))
calls, checkpoint = scheduler.last_epoch, optimizer.state_dict()
print("uninterrupted:", *rates(optimizer, scheduler, 6))

for last_epoch in calls - 1, -1:
    optimizer = new_optimizer()
    optimizer.load_state_dict(checkpoint)
    scheduler = MultiplicativeLR(optimizer, factor, last_epoch=last_epoch)
    print(f"last_epoch={last_epoch:2}:", *rates(optimizer, scheduler, 6))

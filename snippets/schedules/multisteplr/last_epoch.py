"""At a milestone last_epoch lowers the loaded rate again. The state dict does
not, and brings the old milestones back. The default is last_epoch=-1.
"""

import torch
from torch.optim.lr_scheduler import MultiStepLR


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:g}"
        optimizer.step()
        scheduler.step()


optimizer = new_optimizer()
scheduler = MultiStepLR(optimizer, milestones=[3, 5], gamma=0.5)
print("first three:  ", *rates(optimizer, scheduler, 3))
saved = [optimizer.state_dict(), scheduler.state_dict()]
print("uninterrupted:", *rates(optimizer, scheduler, 5))

optimizer = new_optimizer()
optimizer.load_state_dict(saved[0])
scheduler = MultiStepLR(optimizer, [3, 5], gamma=0.5, last_epoch=2)
print("last_epoch=2: ", *rates(optimizer, scheduler, 5))

for milestones in [3, 5], [3, 7]:
    optimizer = new_optimizer()
    scheduler = MultiStepLR(optimizer, milestones, gamma=0.5)
    optimizer.load_state_dict(saved[0])
    scheduler.load_state_dict(saved[1])
    print(f"loaded into {milestones}:", *rates(optimizer, scheduler, 5))

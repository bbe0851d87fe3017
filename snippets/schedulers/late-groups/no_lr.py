"""A late group without an lr of its own gets the one that the optimizer was
built with, not the present one.
"""

import torch
from torch.optim.lr_scheduler import ExponentialLR


def new_group(**options):
    return {"params": [torch.zeros(1, requires_grad=True)], **options}


optimizer = torch.optim.SGD([new_group()], lr=1.0)
scheduler = ExponentialLR(optimizer, gamma=0.5)
for epoch in range(5):
    if epoch == 3:
        optimizer.add_param_group(new_group())
    print("epoch", epoch, [group["lr"] for group in optimizer.param_groups])
    optimizer.step()
    scheduler.step()

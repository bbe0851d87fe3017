"""LambdaLR takes a late group if you extend its two lists: its function and its
base rate.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR


def new_group(**options):
    return {"params": [torch.zeros(1, requires_grad=True)], **options}


def halve(step):
    return 0.5**step


optimizer = torch.optim.SGD([new_group()], lr=1.0)
scheduler = LambdaLR(optimizer, halve)
for epoch in range(5):
    if epoch == 2:
        base, present = 0.25, 0.25 * halve(scheduler.last_epoch)
        optimizer.add_param_group(new_group(lr=present, initial_lr=base))
        scheduler.base_lrs.append(base)
        scheduler.lr_lambdas.append(halve)
    print("epoch", epoch, [group["lr"] for group in optimizer.param_groups])
    optimizer.step()
    scheduler.step()

"""A rate that is a Tensor is filled in place: a log that keeps the Tensor shows
the last rate in each row.
"""

import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=torch.tensor(1.0))
scheduler = ExponentialLR(optimizer, gamma=0.5)
kept, floats, last = [], [], []
for _ in range(3):
    kept.append(optimizer.param_groups[0]["lr"])
    floats.append(float(optimizer.param_groups[0]["lr"]))
    last += scheduler.get_last_lr()
    optimizer.step()
    scheduler.step()
print('group["lr"]        ', [lr.item() for lr in kept])
print('float(group["lr"]) ', floats)
print("get_last_lr()      ", [lr.item() for lr in last])

"""A learning rate that is a Tensor is one object: groups and scheduler share
it.
"""

import torch
from torch.optim.lr_scheduler import StepLR

lr = torch.tensor(0.5)
a, b = (torch.zeros(1, requires_grad=True) for _ in range(2))
optimizer = torch.optim.SGD([{"params": [a]}, {"params": [b]}], lr=lr)
first, second = optimizer.param_groups
print("one object:", first["lr"] is lr, second["lr"] is lr)

scheduler = StepLR(optimizer, step_size=1, gamma=0.5)
logged = scheduler.get_last_lr()
kept = first["lr"]
optimizer.step()
scheduler.step()
print("after scheduler.step(): my lr", lr.item(), "group", first["lr"].item())
print("logged by get_last_lr()", logged[0].item())
print("kept from the group", kept.item())

first["lr"].fill_(0.125)
print("first group set to", first["lr"].item(), "second", second["lr"].item())

"""A post hook sees the rate of the step that has just ended."""

import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = ExponentialLR(optimizer, gamma=0.5)


def log(optimizer, args, kwargs):
    print("hook: lr", optimizer.param_groups[0]["lr"])


optimizer.register_step_post_hook(log)
for _ in range(2):
    optimizer.zero_grad()
    (-w).sum().backward()
    before = w.item()
    optimizer.step()
    scheduler.step()
    print("w moved by", w.item() - before)

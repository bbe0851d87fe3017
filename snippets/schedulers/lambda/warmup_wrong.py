"""step / 4 is 0 at step 0: the first update moves nothing."""

import torch
from torch.optim.lr_scheduler import LambdaLR

w = torch.zeros(1, requires_grad=True)
# Gradient -1: each update adds exactly the learning rate to w.
w.grad = -torch.ones(1)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = LambdaLR(optimizer, lambda step: min(step / 4, 1.0))
for step in range(6):
    before = w.item()
    optimizer.step()
    scheduler.step()
    print("step", step, "moved w by", w.item() - before)

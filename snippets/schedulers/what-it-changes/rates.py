"""The rates of the notebook's schedule, read from the parameter group: one
program for old and new versions of torch.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.01)
scheduler = LambdaLR(optimizer, lambda epoch: 0.95**epoch)
for epoch in range(10):
    print("epoch", epoch, "rate", optimizer.param_groups[0]["lr"])
    optimizer.step()
    scheduler.step()
print("after epoch 9, rate", optimizer.param_groups[0]["lr"])

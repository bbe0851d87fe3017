"""step_size=0 is accepted by the constructor and divides by zero later."""

import torch
from torch.optim.lr_scheduler import StepLR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
scheduler = StepLR(optimizer, step_size=0)
optimizer.step()
try:
    scheduler.step()
except ZeroDivisionError as error:
    print("scheduler.step(): ZeroDivisionError:", error)

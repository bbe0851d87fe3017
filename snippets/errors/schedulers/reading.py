"""Two warnings that cost you something: get_lr() is not the present rate, and
step(epoch) is not one step.
"""

import textwrap
import warnings

import torch
from torch.optim.lr_scheduler import MultiStepLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = MultiStepLR(optimizer, milestones=[1], gamma=0.5)
optimizer.step()
scheduler.step()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    rate = optimizer.param_groups[0]["lr"]
    print("get_lr()", scheduler.get_lr(), "and the rate", rate)
    scheduler.step(0)
    print("after step(0): the rate", optimizer.param_groups[0]["lr"])
for warning in caught:
    print(f"{warning.category.__name__}:")
    print(textwrap.fill(str(warning.message), 76, break_on_hyphens=False))
print("get_last_lr()", scheduler.get_last_lr())

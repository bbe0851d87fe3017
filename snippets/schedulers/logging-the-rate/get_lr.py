"""get_lr() computes one factor too far at a milestone; get_last_lr() and the
parameter group tell the rate.
"""

import textwrap
import warnings

import torch
from torch.optim.lr_scheduler import MultiStepLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = MultiStepLR(optimizer, milestones=[2], gamma=0.5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for epoch in range(4):
        print("epoch", epoch, "group", optimizer.param_groups[0]["lr"], end=" ")
        print(
            "get_last_lr()",
            scheduler.get_last_lr(),
            "get_lr()",
            scheduler.get_lr(),
        )
        optimizer.step()
        scheduler.step()

print("warnings:", len(caught))
message = f"{caught[0].category.__name__}: {caught[0].message}"
print(textwrap.fill(message, 76))

"""The same function in both: LambdaLR multiplies the first rate,
MultiplicativeLR the current one, not at step 0.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR, MultiplicativeLR

for scheduler_class in LambdaLR, MultiplicativeLR:
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = scheduler_class(optimizer, lambda step: 0.5)
    rates = []
    for _ in range(4):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    print(f"{scheduler_class.__name__:16}", rates)

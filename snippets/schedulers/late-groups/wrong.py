"""Two groups that are to reach a rate of 1.0, the second one added after the
scheduler was built: it ends at 4.0.
"""

import torch
from torch.optim.lr_scheduler import LinearLR

first = torch.zeros(1, requires_grad=True)
late = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([first], lr=1.0)
scheduler = LinearLR(optimizer, start_factor=0.25, total_iters=6)
optimizer.add_param_group({"params": [late], "lr": 1.0})

rates = {"first group": [], "late group": []}
for _ in range(8):
    for name, group in zip(rates, optimizer.param_groups, strict=True):
        rates[name].append(group["lr"])
    optimizer.step()
    scheduler.step()
for name, used in rates.items():
    print(name, *used)

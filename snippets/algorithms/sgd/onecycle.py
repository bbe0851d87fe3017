"""OneCycleLR and CyclicLR switch momentum on, although SGD was built without
it, and the update becomes five to seven times that of max_lr.
"""

import torch
from torch.optim.lr_scheduler import CyclicLR, OneCycleLR

MAKE = {
    "OneCycleLR": lambda o: OneCycleLR(o, max_lr=0.1, total_steps=1000),
    "CyclicLR": lambda o: CyclicLR(
        o, base_lr=0.01, max_lr=0.1, step_size_up=500
    ),
    "OneCycleLR, cycle_momentum=False": lambda o: OneCycleLR(
        o, max_lr=0.1, total_steps=1000, cycle_momentum=False
    ),
}
for name, make_scheduler in MAKE.items():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    (group,) = optimizer.param_groups
    before = group["momentum"]
    scheduler = make_scheduler(optimizer)
    print(f"{name}: momentum {before} became {group['momentum']}")
    reach = []
    for _ in range(999):
        reach.append(group["lr"] / (1 - group["momentum"]))
        optimizer.step()
        scheduler.step()
    print(f"  largest lr / (1 - momentum) {max(reach):.3f}")

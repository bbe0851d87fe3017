"""OneCycleLR and CyclicLR switch momentum on, although SGD was
built without it.
"""

import torch
from torch.optim.lr_scheduler import CyclicLR, OneCycleLR

w = torch.zeros(1, requires_grad=True)
for make_scheduler in (
    lambda optimizer: OneCycleLR(optimizer, max_lr=0.1, total_steps=100),
    lambda optimizer: CyclicLR(optimizer, base_lr=0.01, max_lr=0.1),
    lambda optimizer: OneCycleLR(
        optimizer, max_lr=0.1, total_steps=100, cycle_momentum=False
    ),
):
    optimizer = torch.optim.SGD([w], lr=0.1)
    before = optimizer.param_groups[0]["momentum"]
    scheduler = make_scheduler(optimizer)
    print(
        type(scheduler).__name__ + ":",
        "momentum",
        before,
        "became",
        optimizer.param_groups[0]["momentum"],
    )

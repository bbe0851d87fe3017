"""A group added after the scheduler was built: LambdaLR refuses it, LinearLR
multiplies its rate too often.
"""

import torch
from torch.optim import lr_scheduler

SCHEDULERS = {
    "StepLR": lambda optimizer: lr_scheduler.StepLR(
        optimizer, step_size=1, gamma=0.5
    ),
    "LinearLR": lambda optimizer: lr_scheduler.LinearLR(
        optimizer, start_factor=0.5, total_iters=2
    ),
    "LambdaLR": lambda optimizer: lr_scheduler.LambdaLR(
        optimizer, lambda epoch: 0.5**epoch
    ),
}

for name, build in SCHEDULERS.items():
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = build(optimizer)
    optimizer.add_param_group({"params": torch.zeros(1, requires_grad=True)})
    try:
        for _ in range(3):
            print(
                name, "rates", [group["lr"] for group in optimizer.param_groups]
            )
            optimizer.step()
            scheduler.step()
    except ValueError as error:
        print(name, "ValueError:", error)

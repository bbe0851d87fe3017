"""Most schedulers keep a smaller rate smaller by the same factor. A number as
max_lr sets all groups to one rate, and a floor brings them together.
"""

import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    ExponentialLR,
    LambdaLR,
    LinearLR,
    OneCycleLR,
)

STEPS = 8
SCHEDULERS = {
    "LambdaLR": lambda o: LambdaLR(o, lambda i: 1 - i / STEPS / 2),
    "LinearLR": lambda o: LinearLR(o, 0.25, total_iters=STEPS),
    "ExponentialLR": lambda o: ExponentialLR(o, 0.5),
    "CosineAnnealingLR": lambda o: CosineAnnealingLR(o, T_max=STEPS),
    "the same, eta_min=0.005": lambda o: CosineAnnealingLR(
        o, T_max=STEPS, eta_min=0.005
    ),
    "OneCycleLR(max_lr=0.1)": lambda o: OneCycleLR(
        o, max_lr=0.1, total_steps=STEPS
    ),
    "OneCycleLR(max_lr=[0.01, 0.1])": lambda o: OneCycleLR(
        o, max_lr=[0.01, 0.1], total_steps=STEPS
    ),
}

print("the body's rate, as a share of the head's, before updates 1 to 7")
for name, build in SCHEDULERS.items():
    body, head = (torch.zeros(1, requires_grad=True) for _ in range(2))
    optimizer = torch.optim.SGD(
        [{"params": body, "lr": 0.01}, {"params": head, "lr": 0.1}]
    )
    scheduler = build(optimizer)
    shares = []
    for _ in range(STEPS - 1):
        body_lr, head_lr = (group["lr"] for group in optimizer.param_groups)
        shares.append(f"{body_lr / head_lr:.2f}")
        optimizer.step()
        scheduler.step()
    print(f"{name:30}", *shares)

"""One function for all groups, or a list with one for each."""

import torch
from torch.optim.lr_scheduler import MultiplicativeLR


def rates(lr_lambda):
    groups = [
        {"params": [torch.zeros(1, requires_grad=True)], "lr": 0.25},
        {"params": [torch.zeros(1, requires_grad=True)], "lr": 1.0},
    ]
    optimizer = torch.optim.SGD(groups)
    scheduler = MultiplicativeLR(optimizer, lr_lambda=lr_lambda)
    for _ in range(5):
        small, large = scheduler.get_last_lr()
        yield f"{small:.4f}/{large:.4f}"
        optimizer.step()
        scheduler.step()


def halve(t):
    return 0.5


def stay(t):
    return 1.0


print("halve        ", *rates(halve))
print("[stay, halve]", *rates([stay, halve]))
for wrong in [halve], 0.5:
    try:
        next(rates(wrong))
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")

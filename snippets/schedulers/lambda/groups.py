"""One function serves all parameter groups; a list needs
exactly one function for each.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR


def optimizer(lrs):
    return torch.optim.SGD(
        [
            {"params": [torch.zeros(1, requires_grad=True)], "lr": lr}
            for lr in lrs
        ]
    )


def rates_after_two_steps(optimizer, lr_lambda):
    scheduler = LambdaLR(optimizer, lr_lambda)
    for _ in range(2):
        optimizer.step()
        scheduler.step()
    return scheduler.get_last_lr()


def halve(step):
    return 0.5**step


def constant(step):
    return 1


print(
    "two groups, one function:",
    rates_after_two_steps(optimizer([1.0, 8.0]), halve),
)
print(
    "two groups, two functions:",
    rates_after_two_steps(optimizer([1.0, 8.0]), [halve, constant]),
)
try:
    LambdaLR(optimizer([1.0]), [halve, constant])
except ValueError as error:
    print("one group, two functions, ValueError:", error)

"""A number is no function, and a list has one function for each group."""

import torch
from torch.optim.lr_scheduler import MultiplicativeLR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
for name, lr_lambda in ("0.5", 0.5), ("two", [lambda t: 1, lambda t: 1]):
    try:
        MultiplicativeLR(optimizer, lr_lambda)
    except (TypeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}: {error}")

scheduler = MultiplicativeLR(
    optimizer, lambda epoch: 0.0 if epoch == 2 else 2.0
)
rates = []
for _ in range(6):
    rates.append(f"{scheduler.get_last_lr()[0]:g}")
    optimizer.step()
    scheduler.step()
print("a zero in between:", *rates)
print("in the state dict:", scheduler.state_dict()["lr_lambdas"])

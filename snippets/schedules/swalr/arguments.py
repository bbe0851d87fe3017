"""From 1.0 to swa_lr with one argument after another."""

import torch
from torch.optim.swa_utils import SWALR


def rates(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = SWALR(optimizer, **options)
    for _ in range(12):
        yield f"{optimizer.param_groups[0]['lr']:.2f}"
        optimizer.step()
        scheduler.step()


print("swa_lr=0.2     ", *rates(swa_lr=0.2))  # anneal_epochs=10, "cos"
print("anneal_epochs=4", *rates(swa_lr=0.2, anneal_epochs=4))
print("linear         ", *rates(swa_lr=0.2, anneal_strategy="linear"))
print("swa_lr=2.0     ", *rates(swa_lr=2.0))

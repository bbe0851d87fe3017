"""The way to swa_lr; anneal_epochs=10 is the default."""

import torch
from torch.optim.swa_utils import SWALR


def rates(**options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scheduler = SWALR(optimizer, **options)
    for _ in range(11):
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
        optimizer.step()
        scheduler.step()


print("swa_lr=0.02    ", *rates(swa_lr=0.02))
print("swa_lr=0.2     ", *rates(swa_lr=0.2))
print("linear         ", *rates(swa_lr=0.02, anneal_strategy="linear"))
print("anneal_epochs=4", *rates(swa_lr=0.02, anneal_epochs=4))
print("anneal_epochs=0", *rates(swa_lr=0.02, anneal_epochs=0))

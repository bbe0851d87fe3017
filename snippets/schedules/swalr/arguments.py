<<<<<<< HEAD
"""From 1.0 to swa_lr with one argument after another."""
=======
"""The way to swa_lr; anneal_epochs=10 is the default."""
>>>>>>> schedules

import torch
from torch.optim.swa_utils import SWALR


def rates(**options):
    w = torch.zeros(1, requires_grad=True)
<<<<<<< HEAD
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = SWALR(optimizer, **options)
    for _ in range(12):
        yield f"{optimizer.param_groups[0]['lr']:.2f}"
=======
    optimizer = torch.optim.SGD([w], lr=0.1)
    scheduler = SWALR(optimizer, **options)
    for _ in range(11):
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
>>>>>>> schedules
        optimizer.step()
        scheduler.step()


<<<<<<< HEAD
print("swa_lr=0.2     ", *rates(swa_lr=0.2))  # anneal_epochs=10, "cos"
print("anneal_epochs=4", *rates(swa_lr=0.2, anneal_epochs=4))
print("linear         ", *rates(swa_lr=0.2, anneal_strategy="linear"))
print("swa_lr=2.0     ", *rates(swa_lr=2.0))
=======
print("swa_lr=0.02    ", *rates(swa_lr=0.02))
print("swa_lr=0.2     ", *rates(swa_lr=0.2))
print("linear         ", *rates(swa_lr=0.02, anneal_strategy="linear"))
print("anneal_epochs=4", *rates(swa_lr=0.02, anneal_epochs=4))
print("anneal_epochs=0", *rates(swa_lr=0.02, anneal_epochs=0))
>>>>>>> schedules

<<<<<<< HEAD
"""SWALR (Izmailov et al., 2018) goes from the rate that it finds to swa_lr, here along half a cosine,
and stays there.
=======
"""SWALR (Izmailov et al., 2018) goes from the present rate to swa_lr, in
anneal_epochs calls, and stays there.
>>>>>>> schedules
"""

import math

import torch
<<<<<<< HEAD
from torch.optim.lr_scheduler import CosineAnnealingLR
from torch.optim.swa_utils import SWALR

EPOCHS, SWA_START, SWA_LR, ANNEAL = 16, 6, 0.5, 4


def swa_lr(k, found, swa_lr, anneal_epochs):
    part = min(k / anneal_epochs, 1)
    alpha = (1 - math.cos(math.pi * part)) / 2  # "linear": alpha = part
    return swa_lr * alpha + found * (1 - alpha)


def rates(swa_start):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    main = CosineAnnealingLR(optimizer, T_max=EPOCHS)
    swa = SWALR(optimizer, swa_lr=SWA_LR, anneal_epochs=ANNEAL)
    used = []
    for epoch in range(EPOCHS):
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if epoch >= swa_start:
            swa.step()
        else:
            main.step()
    return used


alone, switched = rates(swa_start=EPOCHS), rates(SWA_START)
for name, used in ("cosine alone ", alone), ("SWALR from 6", switched):
    print(name, *(f"{rate:.2f}" for rate in used[:8]))
    print("  and then  ", *(f"{rate:.2f}" for rate in used[8:]))
found = switched[SWA_START]
print(f"found in epoch {SWA_START}: {found:.4f}")
differences = [
    abs(used - swa_lr(k, found, SWA_LR, ANNEAL))
    for k, used in enumerate(switched[SWA_START:])
]
=======
from torch.optim.swa_utils import SWALR


def swa_rate(t, lr, swa_lr, anneal_epochs):
    part = min(t, anneal_epochs) / anneal_epochs
    way = (1 - math.cos(math.pi * part)) / 2  # or `part`, if "linear"
    return lr + (swa_lr - lr) * way


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = SWALR(optimizer, swa_lr=0.05)

differences = []
for t in range(20):
    used = optimizer.param_groups[0]["lr"]
    differences.append(abs(used - swa_rate(t, 0.1, 0.05, anneal_epochs=10)))
    if t in (0, 1, 5, 9, 10, 19):
        print(f"epoch {t} lr {used:.4f}")
    optimizer.step()
    scheduler.step()
>>>>>>> schedules
print(f"largest difference {max(differences):.0e}")

"""SWALR (Izmailov et al., 2018) goes from the rate that it finds to swa_lr,
here along half a cosine, and stays there.
"""

import math

import torch
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
print(f"largest difference {max(differences):.0e}")

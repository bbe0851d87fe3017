"""Without annealing the constructor already writes swa_lr: one epoch of
annealing, a late constructor or SequentialLR leave the main schedule alone.
"""

import torch
from torch.optim.lr_scheduler import ExponentialLR, SequentialLR
from torch.optim.swa_utils import SWALR

SWA_START, EPOCHS = 3, 7


def show(name, anneal_epochs, late=False, joined=False):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = ExponentialLR(optimizer, gamma=0.5)
    if not late:
        swa = SWALR(optimizer, swa_lr=0.75, anneal_epochs=anneal_epochs)
    if joined:
        scheduler = SequentialLR(optimizer, [scheduler, swa], [SWA_START])
    used = []
    for epoch in range(EPOCHS):
        used.append(f"{optimizer.param_groups[0]['lr']:.3f}")
        optimizer.step()
        if late and epoch == SWA_START:
            swa = SWALR(optimizer, swa_lr=0.75, anneal_epochs=anneal_epochs)
        if epoch >= SWA_START and not joined:
            swa.step()
        else:
            scheduler.step()
    print(name, *used)


show("anneal_epochs=0:                 ", 0)
show("anneal_epochs=1:                 ", 1)
show("anneal_epochs=0, built in epoch 3:", 0, late=True)
show("anneal_epochs=0 in SequentialLR: ", 0, joined=True)

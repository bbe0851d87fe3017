"""With anneal_epochs=0 the constructor already writes swa_lr: built beside the
main scheduler, it changes that one from epoch 0 on.
"""

import torch
from torch.optim.lr_scheduler import ExponentialLR
from torch.optim.swa_utils import SWALR


def rates(anneal_epochs, early):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.8)
    main = ExponentialLR(optimizer, gamma=0.5)
    swa = SWALR(optimizer, 0.2, anneal_epochs) if early else None
    for epoch in range(8):
        yield f"{optimizer.param_groups[0]['lr']:.3f}"
        optimizer.step()
        if epoch < 4:
            main.step()
        else:
            swa = swa or SWALR(optimizer, 0.2, anneal_epochs)
            swa.step()


for anneal_epochs in 10, 1, 0:
    print(f"anneal_epochs={anneal_epochs:<2} built at the start", end=" ")
    print(*rates(anneal_epochs, early=True))
print("anneal_epochs=0  built at epoch 4  ", *rates(0, early=False))

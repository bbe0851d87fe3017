"""Two schedulers stepped from epoch 2 on: the main one does not let swa_lr
stand.
"""

import torch
from torch.optim.lr_scheduler import ExponentialLR
from torch.optim.swa_utils import SWALR


def rates(main_stops):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    main = ExponentialLR(optimizer, gamma=0.5)
    swa = SWALR(optimizer, swa_lr=0.5, anneal_epochs=2)
    for epoch in range(8):
        yield f"{optimizer.param_groups[0]['lr']:.4f}"
        optimizer.step()
        if epoch >= 2:
            swa.step()
        if epoch < 2 or not main_stops:
            main.step()


print("main stops:  ", *rates(main_stops=True))
print("main goes on:", *rates(main_stops=False))

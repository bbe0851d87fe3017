"""One swa_lr gives all groups one rate; a list keeps them apart."""

import torch
from torch.optim.swa_utils import SWALR

for swa_lr in 0.05, [0.005, 0.05]:
    groups = [
        {"params": [torch.zeros(1, requires_grad=True)], "lr": 0.01},
        {"params": [torch.zeros(1, requires_grad=True)], "lr": 0.1},
    ]
    optimizer = torch.optim.SGD(groups)
    scheduler = SWALR(optimizer, swa_lr=swa_lr, anneal_epochs=2)
    print(f"swa_lr={swa_lr}: first {scheduler.get_last_lr()}", end="")
    for _ in range(2):
        optimizer.step()
        scheduler.step()
    print(f" after two calls {scheduler.get_last_lr()}")

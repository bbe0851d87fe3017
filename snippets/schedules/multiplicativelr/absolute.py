"""A function made for LambdaLR, the share of the first rate, is multiplied up
again and again.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR, MultiplicativeLR


def share(epoch):
    return 0.5**epoch


for kind in LambdaLR, MultiplicativeLR:
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = kind(optimizer, share)
    rates = []
    for _ in range(5):
        rates.append(f"{scheduler.get_last_lr()[0]:g}")
        optimizer.step()
        scheduler.step()
    print(f"{kind.__name__:16}", *rates)

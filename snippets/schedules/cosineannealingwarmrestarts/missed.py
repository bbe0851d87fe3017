"""step(121) with T_mult=3 should restart and does not: a logarithm is rounded.
Without a number, step() counts and is right.
"""

import math

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts

for given in True, False:
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=1, T_mult=3)
    for epoch in range(1, 123):
        optimizer.step()
        if given:
            scheduler.step(epoch)
        else:
            scheduler.step()
        if epoch >= 120:
            rate = scheduler.get_last_lr()[0]
            called = f"step({epoch})" if given else "step()"
            print(f"epoch {epoch} {called}: lr {rate:.4f}")
print("math.log(243, 3) < 5:", math.log(243, 3) < 5)

"""The function is called once for each group: one that counts its own calls
gives the groups different factors.
"""

import itertools

import torch
from torch.optim.lr_scheduler import LambdaLR

for name in "counts its calls", "uses its argument":
    count = itertools.count()

    def factor(step, name=name, count=count):
        return 0.5 ** (next(count) if name == "counts its calls" else step)

    groups = [{"params": [torch.zeros(1, requires_grad=True)]} for _ in "ab"]
    optimizer = torch.optim.SGD(groups, lr=1.0)
    scheduler = LambdaLR(optimizer, factor)
    print(f"{name:17}", scheduler.get_last_lr(), end=" ")
    optimizer.step()
    scheduler.step()
    print(scheduler.get_last_lr())

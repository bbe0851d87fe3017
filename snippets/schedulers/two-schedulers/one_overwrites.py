"""The same warm-up as a LambdaLR: at each call it overwrites what ExponentialLR
has written.
"""

import torch
from torch.optim.lr_scheduler import ExponentialLR, LambdaLR


def warm_up(step):
    return min(1.0, 0.25 + 0.25 * step)


for order in "warm-up first", "decay first":
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    warmup = LambdaLR(optimizer, warm_up)
    decay = ExponentialLR(optimizer, gamma=0.5)
    pair = (warmup, decay) if order == "warm-up first" else (decay, warmup)
    rates = []
    for _ in range(6):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        for scheduler in pair:
            scheduler.step()
    print(f"{order:13} rates", *rates)
print("product       rates", *(warm_up(t) * 0.5**t for t in range(6)))

"""scheduler.step() at the top of the loop, but not in the first epoch: that is
the right order.
"""

import torch
from torch.optim.lr_scheduler import ExponentialLR

for place in "end of each epoch", "top, if epoch > 0":
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = ExponentialLR(optimizer, gamma=0.5)
    rates = []
    for epoch in range(4):
        if place == "top, if epoch > 0" and epoch > 0:
            scheduler.step()
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if place == "end of each epoch":
            scheduler.step()
    print(f"{place:17}  rates used {rates}  left {scheduler.get_last_lr()}")

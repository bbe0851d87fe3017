"""The lowest rate is that of one call before eta_min: with one call an epoch
and few epochs a round, it is far above.
"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts


def lowest(T_0):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=T_0)
    rates = []
    for _ in range(2 * T_0):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return min(rates)


for T_0 in 1, 2, 5, 10, 100, 1000:
    print(f"T_0={T_0}: lowest rate {lowest(T_0):.7f}")

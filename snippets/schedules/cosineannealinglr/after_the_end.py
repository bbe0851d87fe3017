"""Past T_max the cosine climbs back; a scheduler that is no longer stepped
leaves the rate where it is.
"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR


def rates(stop_at_the_end):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scheduler = CosineAnnealingLR(optimizer, T_max=4, eta_min=0.01)
    for _ in range(8):
        yield f"{optimizer.param_groups[0]['lr']:.4f}"
        optimizer.step()
        if not (stop_at_the_end and scheduler.last_epoch == scheduler.T_max):
            scheduler.step()


print("stepped on:    ", *rates(stop_at_the_end=False))
print("stopped in time:", *rates(stop_at_the_end=True))

"""last_epoch goes on with the rates of a loaded optimizer."""

import torch
from torch.optim.lr_scheduler import PolynomialLR


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield f"{optimizer.param_groups[0]['lr']:.4f}"
        optimizer.step()
        scheduler.step()


optimizer = new_optimizer()
scheduler = PolynomialLR(optimizer, total_iters=8, power=2.0)
print("first three:  ", *rates(optimizer, scheduler, 3))
saved = optimizer.state_dict()
print("uninterrupted:", *rates(optimizer, scheduler, 6))

optimizer = new_optimizer()
optimizer.load_state_dict(saved)
scheduler = PolynomialLR(optimizer, total_iters=8, power=2.0, last_epoch=2)
print("last_epoch=2: ", *rates(optimizer, scheduler, 6))

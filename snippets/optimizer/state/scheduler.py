"""Build the scheduler before the optimizer's state is loaded:
its constructor writes the rate.
"""

import copy

import torch
from torch.optim.lr_scheduler import LinearLR


def rates(optimizer, scheduler, epochs):
    for _ in range(epochs):
        yield optimizer.param_groups[0]["lr"]
        optimizer.step()
        scheduler.step()


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = LinearLR(optimizer, start_factor=0.25, total_iters=3)
print("epochs 0 and 1: ", *rates(optimizer, scheduler, epochs=2))
saved = copy.deepcopy([optimizer.state_dict(), scheduler.state_dict()])
print("uninterrupted:  ", *rates(optimizer, scheduler, epochs=3))

optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = LinearLR(optimizer, start_factor=0.25, total_iters=3)
scheduler.load_state_dict(saved[1])
optimizer.load_state_dict(saved[0])
print("optimizer last: ", *rates(optimizer, scheduler, epochs=3))

optimizer = torch.optim.SGD([w], lr=1.0)
optimizer.load_state_dict(saved[0])
scheduler = LinearLR(optimizer, start_factor=0.25, total_iters=3)
scheduler.load_state_dict(saved[1])
print("optimizer first:", *rates(optimizer, scheduler, epochs=3))

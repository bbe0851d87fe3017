"""Build the scheduler after the optimizer's state was loaded: its constructor
changes the loaded rate.
"""

import copy

import torch
from torch.optim.lr_scheduler import LinearLR


def build(optimizer_state=None):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    if optimizer_state:
        optimizer.load_state_dict(optimizer_state)
    scheduler = LinearLR(optimizer, start_factor=0.25, total_iters=6)
    return optimizer, scheduler


def rates_used(optimizer, scheduler, epochs):
    for _ in range(epochs):
        yield optimizer.param_groups[0]["lr"]
        optimizer.step()
        scheduler.step()


optimizer, scheduler = build()
before = [*rates_used(optimizer, scheduler, 3)]
optimizer_state = copy.deepcopy(optimizer.state_dict())
scheduler_state = copy.deepcopy(scheduler.state_dict())
print("without a break", *before, *rates_used(optimizer, scheduler, 6))

optimizer, scheduler = build()
optimizer.load_state_dict(copy.deepcopy(optimizer_state))
scheduler.load_state_dict(scheduler_state)
print("built, then loaded", *before, *rates_used(optimizer, scheduler, 6))

optimizer, scheduler = build(optimizer_state)
scheduler.load_state_dict(scheduler_state)
rates = [f"{rate:.3g}" for rate in rates_used(optimizer, scheduler, 6)]
print("loaded, then built", *before, *rates)

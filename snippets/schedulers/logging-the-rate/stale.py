"""get_last_lr() is what this scheduler wrote last; the update uses what stands
in the group.
"""

import copy

import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.zeros(1, requires_grad=True)
w.grad = -torch.ones_like(w)  # gradient -1: w moves by the rate
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = ExponentialLR(optimizer, gamma=0.5)
second = ExponentialLR(optimizer, gamma=0.25)
saved = copy.deepcopy(optimizer.state_dict())


def update(what):
    group, last = optimizer.param_groups[0]["lr"], scheduler.get_last_lr()[0]
    before = w.item()
    optimizer.step()
    moved = w.item() - before
    print(f"{what:20} moved {moved:<6} group {group:<6} get_last_lr() {last}")


update("built")
scheduler.step()
update("stepped")
second.step()
update("another scheduler")
optimizer.param_groups[0]["lr"] = 8.0
update("written by hand")
optimizer.load_state_dict(saved)
update("old state loaded")

"""One function serves all groups; a list has one for each. last_epoch=-1, the
default, begins anew, and another value goes on with a loaded optimizer.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR


def new_optimizer():
    body = {"params": [torch.zeros(1, requires_grad=True)], "lr": 1.0}
    head = {"params": [torch.zeros(1, requires_grad=True)], "lr": 8.0}
    return torch.optim.SGD([body, head])


def rates(optimizer, scheduler, steps):
    for _ in range(steps):
        yield scheduler.get_last_lr()
        optimizer.step()
        scheduler.step()


def halve(step):
    return 0.5**step


def hold(step):
    return 1.0


optimizer = new_optimizer()
scheduler = LambdaLR(optimizer, halve)
print("one function: ", *rates(optimizer, scheduler, 3))
checkpoint = optimizer.state_dict()
print("uninterrupted:", *rates(optimizer, scheduler, 3))

for last_epoch in 2, -1:
    optimizer = new_optimizer()
    optimizer.load_state_dict(checkpoint)
    scheduler = LambdaLR(optimizer, halve, last_epoch=last_epoch)
    name = f"last_epoch={last_epoch}:"
    print(f"{name:14}", *rates(optimizer, scheduler, 3))

optimizer = new_optimizer()
scheduler = LambdaLR(optimizer, [halve, hold])
print("two functions:", *rates(optimizer, scheduler, 3))

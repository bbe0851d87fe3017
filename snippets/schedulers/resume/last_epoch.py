"""last_epoch= instead of the saved state: it asks for initial_lr, and which
number is right depends on the scheduler.
"""

import copy
import textwrap

import torch
from torch.optim import lr_scheduler as s
from torch.optim.swa_utils import SWALR

MAKE = {
    "LambdaLR": lambda o, **k: s.LambdaLR(o, lambda step: 0.5**step, **k),
    "StepLR": lambda o, **k: s.StepLR(o, step_size=2, gamma=0.5, **k),
    "LinearLR": lambda o, **k: s.LinearLR(o, 0.25, total_iters=6, **k),
    "ExponentialLR": lambda o, **k: s.ExponentialLR(o, gamma=0.5, **k),
    "SWALR": lambda o, **k: SWALR(o, swa_lr=0.25, **k),
}


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


def rates(optimizer, scheduler, calls):
    used = []
    for _ in range(calls):
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return used


try:
    s.ExponentialLR(new_optimizer(), gamma=0.5, last_epoch=3)
except KeyError as error:
    print("without the optimizer's state:")
    for line in f"KeyError: {error.args[0]}".splitlines():
        print(textwrap.fill(line, 78, subsequent_indent="  "))

for name, make in MAKE.items():
    optimizer = new_optimizer()
    scheduler = make(optimizer)
    rates(optimizer, scheduler, calls=4)
    state, calls = copy.deepcopy(optimizer.state_dict()), scheduler.last_epoch
    right = rates(optimizer, scheduler, calls=4)
    for last_epoch in calls - 1, calls:
        optimizer = new_optimizer()
        optimizer.load_state_dict(copy.deepcopy(state))
        scheduler = make(optimizer, last_epoch=last_epoch)
        resumed = rates(optimizer, scheduler, calls=4)
        wrong = sum(map(float.__ne__, resumed, right))
        print(f"{name:13} after {calls} calls, last_epoch={last_epoch}", end="")
        print(f": {wrong} of 4 rates wrong")

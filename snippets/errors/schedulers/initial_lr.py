"""last_epoch= is for groups that have their initial_lr: load the optimizer's
state first, or leave last_epoch out and load the scheduler's.
"""

import warnings

import torch
from torch.optim.lr_scheduler import LambdaLR


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


def half_each_second(epoch):
    return 0.5 ** (epoch // 2)


try:
    LambdaLR(new_optimizer(), half_each_second, last_epoch=1)
except KeyError as error:
    print("KeyError:", error.args[0].partition("\n")[0])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    optimizer = new_optimizer()
    scheduler = LambdaLR(optimizer, half_each_second)
    for _ in range(3):
        optimizer.step()
        scheduler.step()
    saved = optimizer.state_dict(), scheduler.state_dict()

    optimizer = new_optimizer()
    scheduler = LambdaLR(optimizer, half_each_second)
    optimizer.load_state_dict(saved[0])
    scheduler.load_state_dict(saved[1])
    optimizer.step()
    scheduler.step()
print("loaded: rate", optimizer.param_groups[0]["lr"], "after four steps")
print("warnings:", len(caught))

"""Mixed precision: when GradScaler skips the optimizer, skip
the scheduler too.
"""

import warnings

import torch
from torch.optim.lr_scheduler import ExponentialLR


def train(skip_with_the_optimizer):
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = ExponentialLR(optimizer, gamma=0.5)
    scaler = torch.amp.GradScaler(w.device.type)
    scaler.scale(w.sum() * float("inf")).backward()  # the first batch overflows
    before = scaler.get_scale()
    scaler.step(
        optimizer
    )  # finds inf in w.grad: optimizer.step() is not called
    scaler.update()
    if not skip_with_the_optimizer or scaler.get_scale() >= before:
        scheduler.step()
    return w.item(), scheduler.get_last_lr()[0]


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    w, rate = train(skip_with_the_optimizer=False)
    print(
        "always step the scheduler: w",
        w,
        "next rate",
        rate,
        "warnings",
        len(caught),
    )
    print(str(caught[0].message).partition(".  ")[0])

w, rate = train(skip_with_the_optimizer=True)
print("skip it with the optimizer: w", w, "next rate", rate)

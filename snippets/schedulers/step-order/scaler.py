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
    scaler.step(optimizer)  # finds inf in w.grad, and does not update w
    scaler.update()
    if not skip_with_the_optimizer or scaler.get_scale() >= before:
        scheduler.step()
    print(f"w {w.item()}, next rate {scheduler.get_last_lr()[0]}", end=" ")


for skip_with_the_optimizer in False, True:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(f"skip with the optimizer {skip_with_the_optimizer!s:5}", end=" ")
        train(skip_with_the_optimizer)
        print("warnings", len(caught))
    for warning in caught:
        print(str(warning.message).partition(". ")[0])

"""A step() that you replace after the scheduler was built brings a warning;
a step hook does the same work without one.
"""

import textwrap
import warnings

import torch
from torch.optim.lr_scheduler import ExponentialLR


def train(how):
    w = torch.zeros(1, requires_grad=True)
    w.grad = -torch.ones(1)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = ExponentialLR(optimizer, gamma=0.5)
    counted = []
    if how == "replaced":
        step = optimizer.step

        def counting_step(closure=None):
            counted.append(w.item())
            return step(closure)

        optimizer.step = counting_step
    else:
        optimizer.register_step_pre_hook(lambda *_: counted.append(w.item()))
    optimizer.step()
    scheduler.step()
    print(f"{how:9} steps counted {len(counted)}, w {w.item()}")


for how in "replaced", "step hook":
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        train(how)
    for warning in caught:
        message = f"{warning.category.__name__}: {warning.message}"
        print(textwrap.fill(message, 76))

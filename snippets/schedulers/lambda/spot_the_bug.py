"""A warm-up to lr=0.001 that is written as a rate: it ends at a thousandth of
that.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR

FUNCTIONS = {
    "0.001 * min(1, step / 1000)": lambda step: 0.001 * min(1, step / 1000),
    "min(1, (step + 1) / 1000)": lambda step: min(1, (step + 1) / 1000),
}

for name, function in FUNCTIONS.items():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.001)
    scheduler = LambdaLR(optimizer, function)
    for step in range(1001):
        if step in (0, 499, 1000):
            rate = scheduler.get_last_lr()[0]
            print(f"{name:27}  step {step:4}  rate {rate:.3g}")
        optimizer.step()
        scheduler.step()

"""ExponentialLR has no lowest rate; the same fall as a function for LambdaLR
stops where you say.
"""

import torch
from torch.optim.lr_scheduler import ExponentialLR, LambdaLR

MAKE = {
    "ExponentialLR": lambda o: ExponentialLR(o, gamma=0.5),
    "LambdaLR": lambda o: LambdaLR(o, lambda t: max(0.125, 0.5**t)),
}
for name, make in MAKE.items():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.8)
    scheduler = make(optimizer)
    rates = []
    for _ in range(7):
        rates.append(f"{optimizer.param_groups[0]['lr']:g}")
        optimizer.step()
        scheduler.step()
    print(f"{name:13} rates", *rates)

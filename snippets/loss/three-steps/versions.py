"""zero_grad(), then step() without backward(): one program for an old torch and
a new one.
"""

import torch
from torch import optim

OPTIMIZERS = {
    "SGD": lambda w: optim.SGD([w], lr=1.0),
    "SGD momentum": lambda w: optim.SGD([w], lr=1.0, momentum=0.5),
    "SGD weight decay": lambda w: optim.SGD([w], lr=1.0, weight_decay=0.5),
    "Adam": lambda w: optim.Adam([w], lr=1.0, betas=(0.5, 0.5)),
}

for name, make in OPTIMIZERS.items():
    w = torch.ones(1, dtype=torch.float64, requires_grad=True)
    optimizer = make(w)
    (-w).sum().backward()
    optimizer.step()
    before = w.item()
    optimizer.zero_grad()
    grad = None if w.grad is None else w.grad.item()
    optimizer.step()
    print(f"{name:16}  grad {grad!s:4}  moved w by {w.item() - before:7.4f}")

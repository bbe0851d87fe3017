"""A weight that left the graph stays put when its gradient is
None, and moves on when it is zero.
"""

import torch
from torch import optim

OPTIMIZERS = {
    "SGD momentum": lambda w: optim.SGD([w], lr=1.0, momentum=0.5),
    "SGD weight decay": lambda w: optim.SGD([w], lr=1.0, weight_decay=0.5),
    "Adam": lambda w: optim.Adam([w], lr=1.0, betas=(0.5, 0.5)),
}

for name, make in OPTIMIZERS.items():
    for set_to_none in True, False:
        w = torch.ones(1, dtype=torch.float64, requires_grad=True)
        optimizer = make(w)
        (-w).sum().backward()
        optimizer.step()
        frozen_at = w.item()  # from here on no loss uses w
        for _ in range(3):
            optimizer.zero_grad(set_to_none=set_to_none)
            optimizer.step()
        print(
            f"{name:16}  set_to_none={set_to_none!s:5}  moved w by "
            f"{w.item() - frozen_at:7.4f}"
        )

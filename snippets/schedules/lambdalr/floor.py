"""epoch // 30 trains nothing for 30 epochs and then raises the rate; 0.5 **
(epoch // 30) lowers it.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR

FACTORS = {
    "epoch // 30": lambda epoch: epoch // 30,
    "0.5 ** (epoch // 30)": lambda epoch: 0.5 ** (epoch // 30),
}

for name, factor in FACTORS.items():
    w = torch.zeros(1, requires_grad=True)
    # Gradient -1: each update adds exactly the learning rate to w.
    w.grad = -torch.ones(1)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = LambdaLR(optimizer, factor)
    for epoch in range(100):
        optimizer.step()
        if epoch in (0, 29, 30, 60, 90):
            print(
                f"{name:20}  epoch {epoch:2}  rate "
                f"{optimizer.param_groups[0]['lr']}  w {w.item()}"
            )
        scheduler.step()

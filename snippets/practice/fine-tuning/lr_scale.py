"""torch.optim and its schedulers do not read `lr_scale`: groups made for timm's
scheduler train at one rate, until you multiply it into their `lr`.
"""

import torch
from torch.optim.lr_scheduler import LinearLR

for multiplied in False, True:
    first, head = (torch.zeros(1, requires_grad=True) for _ in range(2))
    groups = [
        {"params": [first], "lr_scale": 0.25},
        {"params": [head], "lr_scale": 1.0},
    ]
    if multiplied:
        for group in groups:
            group["lr"] = 0.5 * group.pop("lr_scale")
    optimizer = torch.optim.SGD(groups, lr=0.5)
    scheduler = LinearLR(optimizer, start_factor=0.5, total_iters=2)
    print(f"{multiplied=}")
    for _ in range(3):
        before = first.item(), head.item()
        optimizer.zero_grad()
        (-first - head).sum().backward()
        optimizer.step()
        scheduler.step()
        print("  moved", first.item() - before[0], head.item() - before[1])

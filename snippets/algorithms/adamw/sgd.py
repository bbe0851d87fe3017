"""In SGD without momentum the two decays are one and the same; with momentum
they are not.
"""

import torch


def ends_at(momentum, decoupled):
    lr, weight_decay = 0.1, 0.1
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD(
        [w],
        lr=lr,
        momentum=momentum,
        weight_decay=0 if decoupled else weight_decay,
    )
    for _ in range(500):
        optimizer.zero_grad()
        (0.5 * (w - 2) ** 2).sum().backward()  # without a decay: to 2
        if decoupled:
            with torch.no_grad():
                w.mul_(1 - lr * weight_decay)
        optimizer.step()
    return f"{w.item():.4f}"


for momentum in 0, 0.9:
    added, apart = ends_at(momentum, False), ends_at(momentum, True)
    print(f"momentum {momentum}: added to the gradient {added}, apart {apart}")

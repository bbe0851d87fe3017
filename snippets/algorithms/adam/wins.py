"""Six weights, curvatures from 1000 to 0.01, each optimizer at the best rate of
a grid: Adam wins while the axes are the weights, and not once they are turned.
"""

import torch

curvature = torch.logspace(3, -2, 6, dtype=torch.float64)
# An orthogonal matrix that mixes all six: I - 2vv' for a v of length one.
v = torch.full((6,), 6**-0.5, dtype=torch.float64)
turned = torch.eye(6, dtype=torch.float64) - 2 * torch.outer(v, v)
RATES = 0.0003, 0.001, 0.0019, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0
RUNS = {
    "SGD": (torch.optim.SGD, {}),
    "momentum": (torch.optim.SGD, {"momentum": 0.9}),
    "Adam": (torch.optim.Adam, {}),
}


def losses(optimizer_class, options, axes, steps=200):
    w = (axes @ torch.ones_like(curvature)).requires_grad_()
    optimizer = optimizer_class([w], **options)
    found = []
    for _ in range(steps + 1):
        optimizer.zero_grad()
        loss = (curvature * (axes.T @ w) ** 2 / 2).sum()
        found.append(loss.item())
        loss.backward()
        optimizer.step()
    return found


print("rates:", *RATES)
straight = torch.eye(6, dtype=torch.float64)
for what, axes in ("axes are weights", straight), ("axes are turned", turned):
    print(what)
    for name, (cls, options) in RUNS.items():
        runs = {lr: losses(cls, options | {"lr": lr}, axes) for lr in RATES}
        best = min(runs, key=lambda lr: runs[lr][-1])
        print(f"  {name:8} best rate {best}")
        print("    loss", *(f"{loss:.1e}" for loss in runs[best][::40]))

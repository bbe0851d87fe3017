"""Fit a curve with three parameters: the lowest loss so far after each
pass, forward and backward, for each optimizer at its best rate of the grid.
"""

import torch

PASSES = 40
GRID = 0.01, 0.03, 0.1, 0.3, 1.0, 3.0
t = torch.linspace(0, 4, 32, dtype=torch.float64)
y = 2 * torch.exp(-1.5 * t) + 0.5


def lowest_losses(cls, lr, **options):
    w = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    optimizer = cls([w], lr=lr, **options)
    losses = []

    def closure():
        optimizer.zero_grad()
        loss = (w[0] * torch.exp(-w[1] * t) + w[2] - y).square().mean()
        loss.backward()
        losses.append(loss.item())
        return loss

    while len(losses) < PASSES:
        optimizer.step(closure)
    return [min(losses[: i + 1]) for i in range(PASSES)]


print("passes", PASSES, "grid", *GRID)
for name, cls, options in (
    ("SGD", torch.optim.SGD, {"momentum": 0.9}),
    ("Adam", torch.optim.Adam, {}),
    ("LBFGS", torch.optim.LBFGS, {"line_search_fn": "strong_wolfe"}),
):
    runs = {lr: lowest_losses(cls, lr, **options) for lr in GRID}
    best = min(runs, key=lambda lr: runs[lr][-1])
    print(f"{name} best lr {best}")
    for first in range(0, PASSES, 10):
        row = runs[best][first : first + 10]
        print(f"{name} losses:", *(f"{loss:.0e}" for loss in row))

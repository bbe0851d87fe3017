"""Each optimizer at the best of nine learning rates: momentum is lowest on one
surface and Adam on the other.
"""

import torch
from torch.optim import SGD, Adam

RATES = [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0]
RUNS = [(SGD, {"momentum": 0.9}), (Adam, {})]


def rosenbrock(x, y):
    return (1 - x) ** 2 + 100 * (y - x**2) ** 2


def beale(x, y):
    return sum(
        (start - x + x * y**power) ** 2
        for power, start in enumerate((1.5, 2.25, 2.625), 1)
    )


def lowest(surface, start, optimizer_class, options, lr):
    w = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=lr, **options)
    for _ in range(200):
        optimizer.zero_grad()
        surface(*w).backward()
        optimizer.step()
    return surface(*w).nan_to_num(torch.inf).item()


print("rates tried:", *RATES)
for surface, start in {
    rosenbrock: [-1.2, 1.0],
    beale: [1.0, 1.5],
}.items():
    for run in RUNS:
        losses = {lr: lowest(surface, start, *run, lr) for lr in RATES}
        best = min(losses, key=losses.get)
        name = " ".join([run[0].__name__, *map(str, run[1].values())])
        print(
            f"{surface.__name__:10} {name:8} best lr {best}: {losses[best]:.2g}"
        )

"""Three optimizers on Rosenbrock's function, each at the best of nine
learning rates: the lowest loss after 200 steps.
"""

import torch

RATES = [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0]
RUNS = [
    (torch.optim.SGD, {}),
    (torch.optim.SGD, {"momentum": 0.9}),
    (torch.optim.Adam, {}),
]


def rosenbrock(x, y):
    return (1 - x) ** 2 + 100 * (y - x**2) ** 2


def run(optimizer_class, options, lr):
    w = torch.tensor([-1.2, 1.0], dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=lr, **options)
    for _ in range(200):
        optimizer.zero_grad()
        rosenbrock(*w).backward()
        optimizer.step()
    return rosenbrock(*w).nan_to_num(torch.inf).item()


print("rates tried:", *RATES)
for optimizer_class, options in RUNS:
    losses = {lr: run(optimizer_class, options, lr) for lr in RATES}
    best = min(losses, key=losses.get)
    print(
        f"{optimizer_class.__name__:4} {options!s:17} best lr {best}:",
        f"loss {losses[best]:.3g}",
    )

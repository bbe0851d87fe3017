"""Scenes of the race, run by torch: how low each optimizer
gets, and where it is.
"""

import torch
from torch.optim import SGD, Adagrad, Adam, RMSprop


def quadratic(x, y):
    return 0.5 * (x**2 + 25 * y**2)


def rosenbrock(x, y):
    return (1 - x) ** 2 + 100 * (y - x**2) ** 2


def rastrigin(x, y):
    return (
        20
        + x**2
        - 10 * torch.cos(2 * torch.pi * x)
        + y**2
        - 10 * torch.cos(2 * torch.pi * y)
    )


def race(surface, start, steps, runs):
    print(f"{surface.__name__}, {steps} steps")
    for optimizer_class, options in runs:
        w = torch.tensor(start, dtype=torch.float64, requires_grad=True)
        optimizer = optimizer_class([w], **options)
        for _ in range(steps):
            optimizer.zero_grad()
            surface(*w).backward()
            optimizer.step()
        x, y = w.tolist()
        given = ", ".join(f"{name}={value}" for name, value in options.items())
        print(
            f"  {optimizer_class.__name__:7} {given}: loss "
            f"{surface(*w).item():.5g}, x {x:.5g}, y {y:.5g}"
        )


sgd = [(SGD, {"lr": 0.001}), (SGD, {"lr": 0.001, "momentum": 0.9})]
race(rosenbrock, [-1.2, 1.0], 200, [*sgd, (Adam, {"lr": 0.1})])
race(
    quadratic,
    [-3.0, 2.0],
    100,
    [(SGD, {"lr": lr}) for lr in (0.079, 0.08, 0.081)],
)
race(
    quadratic,
    [-3.0, 2.0],
    100,
    [
        (SGD, {"lr": 0.04, "momentum": momentum})
        for momentum in (0, 0.6, 0.9, 0.99)
    ],
)
race(
    quadratic,
    [-3.0, 2.0],
    1,
    [
        (optimizer_class, {"lr": 0.5})
        for optimizer_class in (Adam, Adagrad, RMSprop)
    ],
)
race(
    rastrigin,
    [-3.3, 2.3],
    200,
    [*sgd, (Adam, {"lr": 0.03}), (Adam, {"lr": 0.3})],
)

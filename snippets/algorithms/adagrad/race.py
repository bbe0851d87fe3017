"""On Rosenbrock, Adagrad and RMSprop begin with the same step; the one that
forgets goes on, the other crawls.
"""

import torch


def rosenbrock(x, y):
    return (1 - x) ** 2 + 100 * (y - x**2) ** 2


for optimizer_class, lr in (
    (torch.optim.Adagrad, 0.1),
    (torch.optim.RMSprop, 0.01),
    (torch.optim.Adagrad, 1.0),
):
    w = torch.tensor([-1.2, 1.0], dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=lr)
    losses = []
    for _ in range(401):
        optimizer.zero_grad()
        loss = rosenbrock(*w)
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
    name = f"{optimizer_class.__name__}(lr={lr})"
    print(
        f"{name:16} loss",
        "  ".join(
            f"after step {step}: {losses[step]:.2f}" for step in (1, 100, 400)
        ),
    )

"""The race's runs: on Rosenbrock, where every gradient is
exact, Rprop needs no tuned rate.
"""

import torch

for make_optimizer in (
    lambda w: torch.optim.SGD([w], lr=0.001),
    lambda w: torch.optim.Rprop([w], lr=0.001),
    lambda w: torch.optim.Rprop([w], lr=0.1),
):
    w = torch.tensor([-1.2, 1.0], dtype=torch.float64, requires_grad=True)
    optimizer = make_optimizer(w)
    for _ in range(300):
        optimizer.zero_grad()
        ((1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2).backward()
        optimizer.step()
    x, y = w.tolist()
    loss = (1 - x) ** 2 + 100 * (y - x * x) ** 2
    print(
        type(optimizer).__name__,
        "lr",
        optimizer.defaults["lr"],
        f"loss after 300 steps: {loss:.2f}",
    )

"""The race's runs: ASGD's weights go where SGD's go, and its
average lies elsewhere.
"""

import torch


def loss(w):
    x, y = w
    return 0.5 * (x**2 + 25 * y**2)


for make_optimizer in (
    lambda w: torch.optim.SGD([w], lr=0.08),
    lambda w: torch.optim.ASGD([w], lr=0.08, lambd=0, t0=0),
    lambda w: torch.optim.ASGD([w], lr=0.08, lambd=0.1, t0=0),
):
    w = torch.tensor([-3.0, 2.0], dtype=torch.float64, requires_grad=True)
    optimizer = make_optimizer(w)
    for _ in range(100):
        optimizer.zero_grad()
        loss(w).backward()
        optimizer.step()
    print(type(optimizer).__name__, f"loss of w: {loss(w).item():.3f}", end=" ")
    average = optimizer.state[w].get("ax")
    print(
        "no average"
        if average is None
        else f"loss of the average: {loss(average).item():.3f}"
    )

"""The race's runs and the others of the grid: on Rosenbrock, where each
gradient is exact, Rprop's result hardly depends on its rate.
"""

import torch

GRIDS = {
    "SGD": (0.0001, 0.0003, 0.001, 0.003),
    "SGD with momentum=0.9": (0.0001, 0.0003, 0.001, 0.003),
    "Adam": (0.01, 0.1, 0.3, 1.0),
    "Rprop": (0.001, 0.01, 0.1, 1.0),
}


def make(name, w, lr):
    if name == "Rprop":
        return torch.optim.Rprop([w], lr=lr)
    if name == "Adam":
        return torch.optim.Adam([w], lr=lr)
    return torch.optim.SGD([w], lr=lr, momentum=0.9 if "with" in name else 0)


for name, rates in GRIDS.items():
    losses = []
    for lr in rates:
        w = torch.tensor([-1.2, 1.0], dtype=torch.float64, requires_grad=True)
        optimizer = make(name, w, lr)
        for _ in range(300):
            optimizer.zero_grad()
            ((1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2).backward()
            optimizer.step()
        x, y = w.tolist()
        loss = (1 - x) ** 2 + 100 * (y - x * x) ** 2
        losses.append(f"lr={lr}: {loss:.0e}")
    print(f"{name}, loss after 300 steps")
    print("  ", ", ".join(losses))

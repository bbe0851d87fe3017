"""Add momentum=0.9 and keep the rate: ten times as fast, and ten times the
error that noise leaves.
"""

import torch

torch.manual_seed(0)
# Each batch says -1 or 1: the best w is 0. Five columns are five seeds.
coins = torch.randint(0, 2, (4000, 5), device="cpu")
targets = (2.0 * coins - 1).to(torch.get_default_device(), torch.float64)


def train(lr, momentum):
    w = torch.full((5,), 8.0, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr, momentum=momentum)
    path = []
    for target in targets:
        optimizer.zero_grad()
        (0.5 * (w - target) ** 2).sum().backward()
        optimizer.step()
        path.append(w.detach().clone())
    path = torch.stack(path)
    arrived = (path < 1).double().argmax(dim=0) + 1
    return arrived, (path[2000:] ** 2).mean(dim=0)


for lr, momentum in (0.01, 0), (0.01, 0.9), (0.1, 0), (0.001, 0.9):
    arrived, error = train(lr, momentum)
    print(
        f"lr={lr}, momentum={momentum}: below 1 after {arrived.min()} to "
        f"{arrived.max()} steps,"
    )
    print(f"  w**2 is then {error.min():.4f} to {error.max():.4f} on average")

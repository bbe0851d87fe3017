"""Add momentum=0.9 and keep the rate: ten times as fast, and ten times the
error that noise leaves.
"""

import torch


def train(lr, momentum):
    torch.manual_seed(0)
    targets = (
        2 * torch.randint(0, 2, (4000,), device="cpu") - 1
    ).tolist()  # batches that say -1 or 1: best is 0
    w = torch.full((), 8.0, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr, momentum=momentum)
    path = []
    for target in targets:
        optimizer.zero_grad()
        loss = 0.5 * (w - target) ** 2
        loss.backward()
        optimizer.step()
        path.append(w.item())
    arrived = next(
        step for step, place in enumerate(path, start=1) if place < 1
    )
    return arrived, sum(place**2 for place in path[2000:]) / 2000


for lr, momentum in (0.01, 0), (0.01, 0.9), (0.1, 0), (0.001, 0.9):
    arrived, error = train(lr, momentum)
    print(
        f"lr={lr}, momentum={momentum}: below 1 after {arrived} steps, then "
        f"w**2 is {error:.3f} on average"
    )

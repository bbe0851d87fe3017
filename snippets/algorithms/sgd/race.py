"""The race's runs: momentum added to a rate, and both chosen together."""

import torch

for options in (
    {"lr": 0.077},
    {"lr": 0.077, "momentum": 0.9},
    {"lr": 0.11, "momentum": 0.45},
):
    w = torch.tensor([-3.0, 2.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], **options)
    for _ in range(100):
        optimizer.zero_grad()
        (0.5 * (w[0] ** 2 + 25 * w[1] ** 2)).backward()
        optimizer.step()
    x, y = w.tolist()
    print(options, f"loss after 100 steps: {0.5 * (x**2 + 25 * y**2):.1e}")

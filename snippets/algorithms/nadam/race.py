"""The race's runs and the others of the grid: NAdam ends far below Adam, and
Adam with a smaller first beta below both.
"""

import torch

CONTESTANTS = {
    "Adam": (torch.optim.Adam, {}),
    "NAdam": (torch.optim.NAdam, {}),
    "Adam, betas=(0.5, 0.999)": (torch.optim.Adam, {"betas": (0.5, 0.999)}),
}
RATES = 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0
print(f"{'lr':24}", *(f"{lr:<5}" for lr in RATES))
for name, (optimizer_class, options) in CONTESTANTS.items():
    losses = []
    for lr in RATES:
        w = torch.tensor([-3.0, 2.0], dtype=torch.float64, requires_grad=True)
        optimizer = optimizer_class([w], lr=lr, **options)
        for _ in range(100):
            optimizer.zero_grad()
            (0.5 * (w[0] ** 2 + 25 * w[1] ** 2)).backward()
            optimizer.step()
        x, y = w.tolist()
        losses.append(0.5 * (x**2 + 25 * y**2))
    print(f"{name:24}", *(f"{loss:.0e}" for loss in losses))

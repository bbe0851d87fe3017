"""The race's runs and the others of the grid: on Rosenbrock the first gradient
is the largest, and with the default betas Adamax remembers it for long.
"""

import torch

CONTESTANTS = {
    "Adam": (torch.optim.Adam, {}),
    "Adamax": (torch.optim.Adamax, {}),
    "Adamax, betas=(0.9, 0.99)": (torch.optim.Adamax, {"betas": (0.9, 0.99)}),
}
RATES = 0.03, 0.1, 0.3, 1.0, 3.0
print(f"{'loss after 300 steps, lr':25}", *(f"{lr:<5}" for lr in RATES))
for name, (optimizer_class, options) in CONTESTANTS.items():
    losses = []
    for lr in RATES:
        w = torch.tensor([-1.2, 1.0], dtype=torch.float64, requires_grad=True)
        optimizer = optimizer_class([w], lr=lr, **options)
        for step in range(300):
            optimizer.zero_grad()
            ((1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2).backward()
            if step == 0:
                first = w.grad[0].abs().item()
            optimizer.step()
        x, y = w.tolist()
        losses.append((1 - x) ** 2 + 100 * (y - x**2) ** 2)
    print(f"{name:25}", *(f"{loss:.0e}" for loss in losses))
print(f"size of the first gradient along x: {first:.0f}")

"""The race's runs and the others of the grid: in 100 steps RAdam stays far
behind, whatever its rate.
"""

import torch

RATES = 0.01, 0.02, 0.05, 0.08, 0.1, 0.2, 0.5
print("lr after 100 steps  ", *(f"{lr:<5}" for lr in RATES))
for optimizer_class in torch.optim.Adam, torch.optim.RAdam:
    losses = []
    for lr in RATES:
        w = torch.tensor([-3.0, 2.0], dtype=torch.float64, requires_grad=True)
        optimizer = optimizer_class([w], lr=lr)
        for _ in range(100):
            optimizer.zero_grad()
            (0.5 * (w[0] ** 2 + 25 * w[1] ** 2)).backward()
            optimizer.step()
        x, y = w.tolist()
        losses.append(0.5 * (x**2 + 25 * y**2))
    told = f"{optimizer_class.__name__:5} loss          "
    print(told, *(f"{loss:.0e}" for loss in losses))

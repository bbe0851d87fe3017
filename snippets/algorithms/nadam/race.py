"""The race's runs, and the same at a smaller rate: what helps
at one rate costs at the other.
"""

import torch

for lr in 0.2, 0.05:
    for optimizer_class in torch.optim.Adam, torch.optim.NAdam:
        w = torch.tensor([-3.0, 2.0], dtype=torch.float64, requires_grad=True)
        optimizer = optimizer_class([w], lr=lr)
        for _ in range(100):
            optimizer.zero_grad()
            (0.5 * (w[0] ** 2 + 25 * w[1] ** 2)).backward()
            optimizer.step()
        x, y = w.tolist()
        print(
            f"lr={lr} {optimizer_class.__name__}: loss after 100 steps "
            f"{0.5 * (x**2 + 25 * y**2):.1e}"
        )

"""The race's runs, and a grid of rates: which of the two is ahead depends on
the rate.
"""

import torch

for lr in 0.02, 0.05, 0.1, 0.2, 0.5, 1.0:
    losses = []
    for optimizer_class in torch.optim.Adam, torch.optim.NAdam:
        w = torch.tensor([-3.0, 2.0], dtype=torch.float64, requires_grad=True)
        optimizer = optimizer_class([w], lr=lr)
        for _ in range(100):
            optimizer.zero_grad()
            (0.5 * (w[0] ** 2 + 25 * w[1] ** 2)).backward()
            optimizer.step()
        x, y = w.tolist()
        losses.append(f"{0.5 * (x**2 + 25 * y**2):.0e}")
    adam, nadam = losses
    print(f"lr={lr}: loss after 100 steps: Adam {adam}, NAdam {nadam}")

"""Full batches, five starts: the loss after 200 steps for rates a thousandfold
apart, of Rprop and of Adam.
"""

import torch
from torch import nn

x = torch.linspace(-1, 1, 64, dtype=torch.float64).unsqueeze(1)
y = torch.sin(3 * x)
criterion = nn.MSELoss()
for optimizer_class, rates in (
    (torch.optim.Adam, (0.001, 0.01, 0.03, 0.1, 0.3, 1.0)),
    (torch.optim.Rprop, (0.001, 0.01, 0.1, 1.0)),
):
    print(optimizer_class.__name__)
    for lr in rates:
        losses = []
        for seed in range(5):
            torch.manual_seed(seed)
            with torch.device("cpu"):
                model = nn.Sequential(
                    nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1)
                )
            model.to(x)
            optimizer = optimizer_class(model.parameters(), lr=lr)
            for _ in range(200):
                optimizer.zero_grad()
                criterion(model(x), y).backward()
                optimizer.step()
            losses.append(criterion(model(x), y).item())
        low, middle, high = sorted(losses)[0::2]
        print(
            f"  lr={lr}: {low:.0e} to {high:.0e}, the middle one {middle:.0e}"
        )

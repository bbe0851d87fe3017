"""Values to start from: lr=1.0, a rate that falls, and a grid of factors around
it, with the default eps and with a larger one.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

x = torch.linspace(-1, 1, 64, dtype=torch.float64).unsqueeze(1)
y = torch.sin(3 * x)
criterion = nn.MSELoss()

for eps in 1e-6, 1e-4:
    for lr in 0.1, 1.0, 10.0:
        torch.manual_seed(0)
        with torch.device("cpu"):  # the same first weights on each device
            model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
        model.to(x)
        optimizer = torch.optim.Adadelta(
            model.parameters(), lr=lr, rho=0.95, eps=eps
        )
        scheduler = CosineAnnealingLR(optimizer, T_max=400)
        for step in range(400):
            optimizer.zero_grad()
            loss = criterion(model(x[step % 4 :: 4]), y[step % 4 :: 4])
            loss.backward()
            optimizer.step()
            scheduler.step()
        print(f"eps={eps:.0e} lr={lr}: loss {criterion(model(x), y):.4f}")

"""Values to start from: the default rate, half a cosine, and a grid."""

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

x = torch.linspace(-1, 1, 64, dtype=torch.float64).unsqueeze(1)
y = torch.sin(3 * x)
criterion = nn.MSELoss()

for lr in 0.0005, 0.002, 0.01, 0.03, 0.1, 0.3:
    torch.manual_seed(0)
    with torch.device("cpu"):  # the same first weights on each device
        model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
    model.to(x)
    optimizer = torch.optim.Adamax(model.parameters(), lr=lr)
    scheduler = CosineAnnealingLR(optimizer, T_max=400)
    for step in range(400):
        optimizer.zero_grad()
        loss = criterion(model(x[step % 4 :: 4]), y[step % 4 :: 4])
        loss.backward()
        optimizer.step()
        scheduler.step()
    print(f"lr={lr}: loss {criterion(model(x), y).item():.4f}")

"""Values to start from: Adam's rate, gradients clipped, a decoupled decay, and
a grid of rates.
"""

import torch
from torch import nn

x = torch.linspace(-1, 1, 64, dtype=torch.float64).unsqueeze(1)
y = torch.sin(3 * x)
criterion = nn.MSELoss()

for lr in 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1:
    torch.manual_seed(0)
    with torch.device("cpu"):  # the same first weights on each device
        model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
    model.to(x)
    optimizer = torch.optim.RAdam(
        model.parameters(),
        lr=lr,
        weight_decay=0.01,
        decoupled_weight_decay=True,
    )
    for step in range(1000):
        optimizer.zero_grad()
        loss = criterion(model(x[step % 4 :: 4]), y[step % 4 :: 4])
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
        optimizer.step()
    print(f"lr={lr}: loss {criterion(model(x), y).item():.4f}")

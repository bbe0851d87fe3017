"""Adagrad without a schedule, and a grid for the rate: it has to last for the
whole run.
"""

import torch
from torch import nn

x = torch.linspace(-1, 1, 64, dtype=torch.float64).unsqueeze(1)
y = torch.sin(3 * x)
criterion = nn.MSELoss()


def train(lr):
    torch.manual_seed(0)
    with torch.device("cpu"):  # the same first weights on each device
        model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
    model.to(x)
    optimizer = torch.optim.Adagrad(model.parameters(), lr=lr)
    for _ in range(90):  # epochs
        for batch in range(4):
            optimizer.zero_grad()
            loss = criterion(model(x[batch::4]), y[batch::4])
            loss.backward()
            optimizer.step()
    return criterion(model(x), y).item()


for lr in 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0:
    print(f"lr={lr}: loss {train(lr):.4f}")

"""RMSprop with a warm-up over the time that its average takes to fill, and a
grid for the rate.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import LinearLR

x = torch.linspace(-1, 1, 64, dtype=torch.float64).unsqueeze(1)
y = torch.sin(3 * x)
criterion = nn.MSELoss()


def train(lr, alpha, warmup=200):
    torch.manual_seed(0)
    with torch.device("cpu"):  # the same first weights on each device
        model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
    model.to(x)
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr, alpha=alpha)
    scheduler = LinearLR(optimizer, start_factor=0.01, total_iters=warmup)
    for step in range(400):
        optimizer.zero_grad()
        loss = criterion(model(x[step % 4 :: 4]), y[step % 4 :: 4])
        loss.backward()
        optimizer.step()
        scheduler.step()
    return criterion(model(x), y).item()


for lr in 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1:
    losses = [f"{alpha}: {train(lr, alpha):.4f}" for alpha in (0.99, 0.9)]
    print(f"lr={lr}: loss with alpha", ", ".join(losses))

"""Find the rate first, in steps of three: a loop to copy, with the momentum,
the decay and the schedule to begin with.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

x = torch.linspace(-1, 1, 64, dtype=torch.float64).unsqueeze(1)
y = torch.sin(3 * x)
criterion = nn.MSELoss()


def train(lr):
    torch.manual_seed(0)
    with torch.device("cpu"):  # the same first weights on each device
        model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
    model.to(x)
    optimizer = torch.optim.SGD(
        model.parameters(), lr=lr, momentum=0.9, weight_decay=1e-4
    )
    scheduler = StepLR(optimizer, step_size=30, gamma=0.1)
    for _ in range(90):  # epochs
        for batch in range(4):
            optimizer.zero_grad()
            loss = criterion(model(x[batch::4]), y[batch::4])
            loss.backward()
            optimizer.step()
        scheduler.step()
    return criterion(model(x), y).item()


for lr in 0.001, 0.003, 0.01, 0.03, 0.1, 0.3:
    loss = train(lr)
    print(f"lr={lr}:", f"loss {loss:.3f}" if loss < 1 else "diverged")

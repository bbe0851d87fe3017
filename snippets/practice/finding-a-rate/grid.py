"""Short trainings at six rates, a factor of about three apart, three seeds
each: the loss that is left, against the function without its noise.
"""

import torch
from torch import nn

STEPS, SEEDS = 200, 3
with torch.device("cpu"):  # the same random numbers on every device
    torch.manual_seed(0)
    points = 2 * torch.rand(512, 2, dtype=torch.float64) - 1
    noise = 0.2 * torch.randn(512, 1, dtype=torch.float64)
x = points.to(torch.get_default_device())
clean = torch.sin(3 * x[:, :1]) * torch.cos(2 * x[:, 1:])
y = clean + noise.to(x)
criterion = nn.MSELoss()


def train(optimizer_class, lr, seed):
    with torch.device("cpu"):
        torch.manual_seed(seed)
        model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
        chosen = torch.randint(512, (STEPS, 32)).tolist()
    model.to(x)
    optimizer = optimizer_class(model.parameters(), lr=lr)
    for rows in chosen:
        optimizer.zero_grad()
        loss = criterion(model(x[rows]), y[rows])
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return criterion(model(x), clean).item()


print(f"losses after {STEPS} steps, {SEEDS} seeds, the lowest first")
for lr in 0.003, 0.01, 0.03, 0.1, 0.3, 1.0:
    print(f"lr {lr:5}", end="")
    for optimizer_class in torch.optim.SGD, torch.optim.Adam:
        losses = sorted(train(optimizer_class, lr, s) for s in range(SEEDS))
        shown = [f"{loss:.3f}" if loss < 1 else "large" for loss in losses]
        print(f"   {optimizer_class.__name__}", *shown, end="")
    print()

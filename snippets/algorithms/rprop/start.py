"""Values to start from: the defaults. The gradients of all batches are added up
before the one step of an epoch.
"""

import torch
from torch import nn

x = torch.linspace(-1, 1, 64, dtype=torch.float64).unsqueeze(1)
y = torch.sin(3 * x)
batches = list(zip(x.split(16), y.split(16), strict=True))
criterion = nn.MSELoss(reduction="sum")

torch.manual_seed(0)
with torch.device("cpu"):  # the same first weights on each device
    model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
model.to(x)
optimizer = torch.optim.Rprop(model.parameters())
for epoch in range(1, 301):
    optimizer.zero_grad()
    total = 0.0
    for inputs, targets in batches:
        loss = criterion(model(inputs), targets) / len(x)
        loss.backward()  # adds to the gradients of the batches before
        total += loss.item()
    optimizer.step()
    if epoch in (1, 10, 100, 300):
        print(f"epoch {epoch}: loss {total:.4f}")

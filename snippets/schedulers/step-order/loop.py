"""The loop to copy: optimizer.step() after each batch, scheduler.step() after
the epoch.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

x = torch.linspace(-1, 1, 12).unsqueeze(1)
y = 3 * x + 1

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.25)
scheduler = StepLR(optimizer, step_size=2, gamma=0.5)

for epoch in range(5):
    rate = scheduler.get_last_lr()[0]
    for inputs, targets in zip(x.split(4), y.split(4), strict=True):
        optimizer.zero_grad()
        loss = criterion(model(inputs), targets)
        loss.backward()
        optimizer.step()
    scheduler.step()
    print(f"epoch {epoch}  rate {rate}  loss of its last batch {loss:.3f}")

"""Once an epoch: scheduler.step() below the loop over the batches, and T_max in
epochs.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

EPOCHS = 4
x = torch.linspace(-1, 1, 20).unsqueeze(1)
batches = list(zip(x.split(4), (3 * x + 1).split(4), strict=True))

model = nn.Linear(1, 1)
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
scheduler = CosineAnnealingLR(optimizer, T_max=EPOCHS)

for epoch in range(EPOCHS):
    rates = []
    for inputs, targets in batches:
        rates.append(f"{scheduler.get_last_lr()[0]:.3f}")
        optimizer.zero_grad()
        loss = criterion(model(inputs), targets)
        loss.backward()
        optimizer.step()
    scheduler.step()
    print("epoch", epoch, "rates", *rates)

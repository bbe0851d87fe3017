"""Milestones as shares of the training, in whole numbers, stepped once an
epoch.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import MultiStepLR

EPOCHS, BATCHES = 8, 5
inputs = torch.linspace(-1, 1, BATCHES * 4).reshape(BATCHES, 4, 1)
targets = 3 * inputs

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
scheduler = MultiStepLR(optimizer, milestones=[EPOCHS // 2, EPOCHS * 3 // 4])
for epoch in range(EPOCHS):
    rate = scheduler.get_last_lr()[0]
    for x, y in zip(inputs, targets, strict=True):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
    scheduler.step()
    print(f"epoch {epoch} lr {rate:g}")

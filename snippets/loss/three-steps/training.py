"""A whole loop: zero_grad(), backward(), step() once a batch, and the model
finds the line that made the data.
"""

import torch
from torch import nn

x = torch.linspace(-1, 1, 32).unsqueeze(1)
target = 2 * x + 0.5
batches = list(zip(x.split(8), target.split(8), strict=True))

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.5)

for epoch in range(8):
    total = 0.0
    for inputs, targets in batches:
        optimizer.zero_grad()
        loss = criterion(model(inputs), targets)
        loss.backward()
        optimizer.step()
        total += loss.item()
    print(f"epoch {epoch} loss {total / len(batches):.3f}")
print(f"weight {model.weight.item():.2f} bias {model.bias.item():.2f}")

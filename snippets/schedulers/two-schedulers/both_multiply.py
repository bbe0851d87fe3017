"""Two schedulers that multiply: the rate is the product of the two curves."""

import torch
from torch import nn
from torch.optim.lr_scheduler import ExponentialLR, LinearLR

x = torch.linspace(-1, 1, 8).unsqueeze(1)
y = 3 * x + 1

model = nn.Linear(1, 1)
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
warmup = LinearLR(optimizer, start_factor=0.25, total_iters=3)
decay = ExponentialLR(optimizer, gamma=0.5)

for epoch in range(6):
    rate = optimizer.param_groups[0]["lr"]
    product = min(1.0, 0.25 + 0.25 * epoch) * 0.5**epoch
    print(f"epoch {epoch}  rate {rate}  product {product}")
    optimizer.zero_grad()
    loss = criterion(model(x), y)
    loss.backward()
    optimizer.step()
    warmup.step()
    decay.step()

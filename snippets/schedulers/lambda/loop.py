"""Warm-up and linear decay as a function of the calls, one call a batch: it
returns a factor of lr, and stays at zero past its end.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR

EPOCHS = 4
inputs = torch.linspace(-1, 1, 12).unsqueeze(1)
batches = list(zip(inputs.split(4), (3 * inputs + 1).split(4), strict=True))

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.25)

WARMUP, STEPS = 4, EPOCHS * len(batches)


def factor(step):
    if step < WARMUP:
        return (step + 1) / WARMUP
    return max(0.0, (STEPS - step) / (STEPS - WARMUP))


scheduler = LambdaLR(optimizer, factor)
for epoch in range(EPOCHS):
    rates = []
    for x, y in batches:
        rates.append(scheduler.get_last_lr()[0])
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
        scheduler.step()
    print(f"epoch {epoch}  rates {rates}  last loss {loss:.3f}")
print("the rate of one more batch:", scheduler.get_last_lr()[0])

"""Read the rate of each group before scheduler.step(), under the name of the
group.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

x = torch.linspace(-1, 1, 8).unsqueeze(1)
y = 3 * x + 1

model = nn.Linear(1, 1)
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(
    [
        {"params": [model.weight], "lr": 0.5, "name": "weight"},
        {"params": [model.bias], "lr": 0.125, "name": "bias"},
    ]
)
scheduler = CosineAnnealingLR(optimizer, T_max=4)

for step in range(4):
    optimizer.zero_grad()
    loss = criterion(model(x), y)
    loss.backward()
    optimizer.step()
    row = {g["name"]: round(g["lr"], 4) for g in optimizer.param_groups}
    print("step", step, row)
    scheduler.step()

"""All groups from the start, the body frozen: once it trains, its rate is where
the schedule is.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import LinearLR

model = nn.ModuleDict({"body": nn.Linear(1, 1), "head": nn.Linear(1, 1)})
criterion = nn.MSELoss()
x = torch.linspace(-1, 1, 8).unsqueeze(1)
y = 3 * x + 1

model["body"].requires_grad_(False)
optimizer = torch.optim.SGD(
    [
        {"params": model["head"].parameters(), "lr": 0.5},
        {"params": model["body"].parameters(), "lr": 0.125},
    ]
)
scheduler = LinearLR(optimizer, start_factor=0.25, total_iters=6)

for epoch in range(5):
    if epoch == 3:
        model["body"].requires_grad_(True)
    rates = scheduler.get_last_lr()
    before = [w.detach().clone() for w in model["body"].parameters()]
    optimizer.zero_grad()
    loss = criterion(model["head"](model["body"](x)), y)
    loss.backward()
    optimizer.step()
    scheduler.step()
    moved = not all(map(torch.equal, before, model["body"].parameters()))
    print(f"epoch {epoch}  rates {rates}  body moved {moved}")

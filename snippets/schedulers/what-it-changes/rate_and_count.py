"""scheduler.step() writes "lr" into each parameter group and counts; weights,
gradients and state stay.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import ExponentialLR

model = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
criterion = nn.MSELoss()
optimizer = torch.optim.Adam(
    [
        {"params": model[0].parameters(), "lr": 0.25},
        {"params": model[2].parameters(), "lr": 1.0},
    ]
)
scheduler = ExponentialLR(optimizer, gamma=0.5)


def everything():
    weights = list(model.parameters())
    state = [
        optimizer.state[w][key]
        for w in weights
        for key in ("exp_avg", "exp_avg_sq", "step")
    ]
    return {
        "weights": [w.detach().clone() for w in weights],
        "gradients": [w.grad.clone() for w in weights],
        "state": [value.clone() for value in state],
        "rates": [group["lr"] for group in optimizer.param_groups],
        "count": scheduler.last_epoch,
    }


for epoch in range(2):
    optimizer.zero_grad()
    loss = criterion(model(torch.ones(4, 2)), torch.zeros(4, 1))
    loss.backward()
    optimizer.step()

    before = everything()
    scheduler.step()
    after = everything()

    for name in "weights", "gradients", "state":
        same = map(torch.equal, before[name], after[name])
        print(f"epoch {epoch}: {name} unchanged {all(same)}")
    for name in "rates", "count":
        print(f"epoch {epoch}: {name} {before[name]} -> {after[name]}")

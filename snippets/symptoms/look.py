"""One step of a loop, seen from outside: who is in the optimizer, who gets a
gradient, who moves.
"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.second = nn.Linear(1, 1), nn.Linear(1, 1)
        self.third, self.head = nn.Linear(1, 1), nn.Linear(1, 1)

    def forward(self, x):
        x = self.second(self.first(x)).detach()
        return self.head(self.third(x))


def look(model, optimizer, take_a_step):
    groups = optimizer.param_groups
    held = [id(p) for group in groups for p in group["params"]]
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    take_a_step()
    print(f"{'':13} {'held':5} {'trains':6} {'gradient':8} moved")
    for name, p in model.named_parameters():
        if p.grad is None:
            grad = "None"
        elif not torch.isfinite(p.grad).all():
            grad = "NaN"
        else:
            grad = "any" if p.grad.any() else "zero"
        moved = not torch.equal(p, before[name])
        print(
            f"{name:13} {id(p) in held!s:5} {p.requires_grad!s:6} "
            f"{grad:8} {moved}"
        )
    print("rates:", [group["lr"] for group in groups])


def take_a_step():
    optimizer.zero_grad()
    loss = (model(torch.ones(1, 1)) - 3).square().mean()
    loss.backward()
    optimizer.step()


torch.manual_seed(0)
model = Net()
model.third.requires_grad_(False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.125)
model.head = nn.Linear(1, 1)  # a new layer, after the optimizer was built
look(model, optimizer, take_a_step)

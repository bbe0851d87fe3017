"""A step that reads self.defaults ignores the groups, and so the scheduler."""

import torch
from torch.optim.lr_scheduler import ExponentialLR


class ReadsDefaults(torch.optim.Optimizer):
    def __init__(self, params, lr):
        super().__init__(params, {"lr": lr})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                p.add_(p.grad, alpha=-self.defaults["lr"])


a, b = torch.zeros(1, requires_grad=True), torch.zeros(1, requires_grad=True)
a.grad, b.grad = -torch.ones(1), -torch.ones(1)
groups = [{"params": [a]}, {"params": [b], "lr": 0.25}]
optimizer = ReadsDefaults(groups, lr=1.0)
scheduler = ExponentialLR(optimizer, gamma=0.5)
for epoch in range(3):
    before = a.item(), b.item()
    rates = [group["lr"] for group in optimizer.param_groups]
    optimizer.step()
    scheduler.step()
    moves = [a.item() - before[0], b.item() - before[1]]
    print("epoch", epoch, "rates", rates, "moves", moves)

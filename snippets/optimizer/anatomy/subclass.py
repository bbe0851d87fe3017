"""A subclass with step() alone is an optimizer: groups, zero_grad, state_dict
and schedulers come with the base.
"""

import torch
from torch.optim.lr_scheduler import ExponentialLR


class SignSGD(torch.optim.Optimizer):
    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is not None:
                    p.sub_(p.grad.sign(), alpha=group["lr"])


w = torch.ones(1, requires_grad=True)
optimizer = SignSGD([w], defaults={"lr": 0.5})
scheduler = ExponentialLR(optimizer, gamma=0.5)
for epoch in range(3):
    optimizer.zero_grad()
    (w**2).sum().backward()
    optimizer.step()
    scheduler.step()
    print(
        "epoch",
        epoch,
        "w",
        w.item(),
        "next lr",
        optimizer.state_dict()["param_groups"][0]["lr"],
    )

"""`return` in place of `continue`: the parameters after the first one without
a gradient are not updated.
"""

import torch


class Returns(torch.optim.Optimizer):
    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    return
                p.add_(p.grad, alpha=-group["lr"])


first, unused, last = (torch.ones(1, requires_grad=True) for _ in range(3))
optimizer = Returns([first, unused, last], {"lr": 0.25})
(first + last).sum().backward()
optimizer.step()
print("first", first.item(), "unused", unused.item(), "last", last.item())

"""A parameter that the loss does not use has no gradient, and a step that does
not ask for None fails there.
"""

import torch


class Unasked(torch.optim.Optimizer):
    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                p.add_(p.grad, alpha=-group["lr"])


used = torch.ones(1, requires_grad=True)
unused = torch.ones(1, requires_grad=True)
optimizer = Unasked([used, unused], {"lr": 0.25})
used.sum().backward()
try:
    optimizer.step()
except TypeError as error:
    print("TypeError:", str(error).splitlines()[0])
print("used", used.item(), "unused", unused.item())

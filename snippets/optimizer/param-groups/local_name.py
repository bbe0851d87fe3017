"""`lr *= 0.5` gives a local name another number; with a tensor as the rate it
writes into the group.
"""

import torch

for way in "lr", "group":
    for rate in 1.0, torch.tensor(1.0):
        w = torch.zeros(1, requires_grad=True)
        w.grad = -torch.ones(1)
        optimizer = torch.optim.SGD([w], lr=rate, foreach=False)
        for group in optimizer.param_groups:
            if way == "lr":
                lr = group["lr"]
                lr *= 0.5
            else:
                group["lr"] *= 0.5
        optimizer.step()
        kind = type(rate).__name__
        print(f"{way} *= 0.5, the rate is a {kind}: w moved by {w.item()}")

"""loss.requires_grad_(True) hides a cut graph: backward()
succeeds and nothing trains.
"""

import torch

for where in "whole graph", "cut graph":
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25)
    for _ in range(3):
        prediction = w * 1.0
        if where == "cut graph":
            prediction = prediction.detach()
        loss = prediction.square().mean()
        loss.requires_grad_(True)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{where:11}  w {w.item()}  w.grad is None: {w.grad is None}")
print("cut graph    loss.is_leaf", loss.is_leaf, "loss.grad", loss.grad.item())

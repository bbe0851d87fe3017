"""ASGD's decay of the weights, below zero: they grow."""

import torch

w = torch.ones(1, requires_grad=True)
w.grad = torch.zeros(1)
try:
    torch.optim.ASGD([w], lr=0.5, lambd=-0.5).step()
    print("ASGD, lambd=-0.5: w", w.item())
except ValueError as error:
    print("ASGD, lambd=-0.5: ValueError:", error)

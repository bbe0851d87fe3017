"""Adamax's own arguments and their defaults, what it refuses
at once, and what at the first step.
"""

import torch

w = torch.ones(2, requires_grad=True)
optimizer = torch.optim.Adamax([w])
for name in "lr", "betas", "eps", "weight_decay":
    print(name, "=", optimizer.defaults[name])

try:
    torch.optim.Adamax([w], betas=(0.9, 1.0))
except ValueError as error:
    print("ValueError:", error)
w.grad = torch.ones(2).to_sparse()
try:
    optimizer.step()
except RuntimeError as error:
    print("RuntimeError:", error)

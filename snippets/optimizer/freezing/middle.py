"""A gradient passes through a frozen layer; torch.no_grad() around the layer
stops it, and the layers before it train no more.
"""

import torch
from torch import nn

x = torch.ones(1, 1)
for how in "requires_grad_(False)", "torch.no_grad()":
    first, middle, last = (nn.Linear(1, 1) for _ in range(3))
    if how == "requires_grad_(False)":
        middle.requires_grad_(False)
        hidden = middle(first(x))
    else:
        with torch.no_grad():
            hidden = middle(first(x))
    last(hidden).sum().backward()
    print(f"{how} on the middle layer")
    print("  first layer has a gradient:", first.weight.grad is not None)
    print("  last layer has a gradient: ", last.weight.grad is not None)

first.requires_grad_(False)
print("first layer frozen: its output is recorded:", first(x).requires_grad)

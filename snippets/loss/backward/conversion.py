"""A conversion that changes the dtype makes a non-leaf. One that changes
nothing returns the leaf, and model.double() keeps its parameters.
"""

import torch
from torch import nn

w = torch.ones(1, requires_grad=True)
print("w.double():   is_leaf", w.double().is_leaf)
print("w.float():    is_leaf", w.float().is_leaf, "is w", w.float() is w)

model = nn.Linear(1, 1)
weight = model.weight
model.double()
print("model.double(): is_leaf", model.weight.is_leaf, model.weight.dtype)
print("model.double(): the same parameter", model.weight is weight)

right = torch.ones(1, dtype=torch.float64, requires_grad=True)
print("dtype at once:  is_leaf", right.is_leaf)

"""The check sees an empty outer list only: a half-registered
model and an empty group pass.
"""

import torch
from torch import nn


class HalfRegistered(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = [nn.Linear(2, 2), nn.Linear(2, 2)]
        self.head = nn.Linear(2, 1)


model = HalfRegistered()
layers = [*model.hidden, model.head]
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
tensors = sum(len(list(layer.parameters())) for layer in layers)
print("the layers have", tensors, "tensors")
print("the optimizer has", len(optimizer.param_groups[0]["params"]))

used = nn.Linear(2, 1).parameters()
print("numbers to train:", sum(p.numel() for p in used))
optimizer = torch.optim.SGD([{"params": used}], lr=1.0)
held = len(optimizer.param_groups[0]["params"])
print("a used generator in a dict: the optimizer has", held)

"""An nn.Module has no backward(), be it a model or a loss:
only tensors have one.
"""

import torch
from torch import nn

model = nn.Linear(1, 1)
criterion = nn.MSELoss()
loss = criterion(model(torch.ones(1, 1)), torch.ones(1, 1))

for name, thing in {
    "model": model,
    "criterion": criterion,
    "loss": loss,
    "weight": model.weight,
}.items():
    kind = "nn.Module" if isinstance(thing, nn.Module) else "tensor"
    print(f"{name:9} is a {kind:9} has backward: {hasattr(thing, 'backward')}")

try:
    criterion.backward()
except AttributeError as error:
    print("AttributeError:", error)

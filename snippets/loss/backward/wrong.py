"""nn.Module has no backward(), and so neither a model nor a loss has one. The
tensor that the loss returns has it.
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

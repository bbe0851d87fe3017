"""An optimizer has no to(): it is the state dict that moves its state."""

import torch

model = torch.nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters())
try:
    optimizer.to("cpu")
except AttributeError as error:
    print("AttributeError:", error)

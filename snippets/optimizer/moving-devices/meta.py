"""A model on the meta device has no data to move: to_empty() makes some."""

import torch

model = torch.nn.Linear(2, 1, device="meta")
try:
    model.to("cpu")
except NotImplementedError as error:
    print("NotImplementedError:", error)
weight = model.weight
model.to_empty(device="cpu")
print("after to_empty():", model.weight.device, "same:", model.weight is weight)

"""A scheduler wants the optimizer, and neither the model nor its parameters."""

import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau, StepLR

model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for first in model, list(model.parameters()), optimizer:
    try:
        StepLR(first, step_size=1)
        print(type(first).__name__, "first: no error")
    except TypeError as error:
        print(type(first).__name__, "first: TypeError:", error)

try:
    ReduceLROnPlateau(model)
except TypeError as error:
    print("ReduceLROnPlateau: TypeError:", error)

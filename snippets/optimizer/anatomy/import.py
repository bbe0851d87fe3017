"""torch.optim.adam can be imported from, and is no attribute of torch.optim."""

import torch
from torch.optim.adam import adam

print("imported:", adam.__module__, adam.__name__)
try:
    print(torch.optim.adam.adam)
except AttributeError as error:
    print("AttributeError:", error)

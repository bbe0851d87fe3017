"""The older notebook's loss class: its super().__init__() is that of object,
and its objects cannot be called. Derived from nn.Module, they can.
"""

import torch
from torch import nn


class MyLoss:
    def __init__(self):
        super().__init__()

    def forward(self, input, target):
        return torch.mean((input - target) ** 2)


class ModuleLoss(nn.Module):
    def forward(self, input, target):
        return torch.mean((input - target) ** 2)


for loss_class in MyLoss, ModuleLoss:
    print(f"{loss_class.__name__}: base {loss_class.__base__.__name__}")
    criterion = loss_class()
    try:
        loss = criterion(torch.ones(1), torch.zeros(1))
        print(f"{loss_class.__name__}: called, {loss.item()}")
    except TypeError as error:
        print(f"{loss_class.__name__}: TypeError: {error}")

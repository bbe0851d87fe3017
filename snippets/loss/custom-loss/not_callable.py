"""A plain class with a forward() is no nn.Module: its
objects cannot be called.
"""

import torch


class MyLoss:
    def forward(self, prediction, target):
        return (prediction - target).square().mean()


criterion = MyLoss()
print(
    "criterion.forward(...):",
    criterion.forward(torch.ones(1), torch.zeros(1)).item(),
)
try:
    criterion(torch.ones(1), torch.zeros(1))
except TypeError as error:
    print("criterion(...): TypeError:", error)

"""A function, an nn.Module and a plain class with __call__ are the same loss:
same value, same gradient.
"""

import torch
from torch import nn


def squared_error(prediction, target):
    return (prediction - target).square().mean()


class SquaredError(nn.Module):
    def forward(self, prediction, target):
        return (prediction - target).square().mean()


class PlainSquaredError:
    def __call__(self, prediction, target):
        return (prediction - target).square().mean()


x = torch.tensor([1.0, 2.0])
target = torch.tensor([2.0, 8.0])
for criterion in (
    squared_error,
    SquaredError(),
    PlainSquaredError(),
    nn.MSELoss(),
):
    w = torch.tensor(3.0, requires_grad=True)
    loss = criterion(w * x, target)
    loss.backward()
    name = getattr(criterion, "__name__", type(criterion).__name__)
    print(f"{name:17}  loss {loss.item()}  w.grad {w.grad.item()}")

"""A sum of losses keeps the graph of each batch. A sum of numbers does not, nor
does a loop under no_grad().
"""

import torch
from torch import nn


class Saved:
    """Stands for a tensor that a graph holds; `held` counts the bytes."""

    held = 0

    def __init__(self, tensor):
        self.nbytes = tensor.nbytes
        Saved.held += self.nbytes

    def __del__(self):
        Saved.held -= self.nbytes


def unpack(saved):
    raise RuntimeError("backward() is not called here")


model = nn.Sequential(nn.Linear(8, 64), nn.Tanh(), nn.Linear(64, 1))
batch = torch.ones(16, 8)


def validate(add, grad=True):
    total = 0.0
    with (
        torch.set_grad_enabled(grad),
        torch.autograd.graph.saved_tensors_hooks(Saved, unpack),
    ):
        for _ in range(100):
            loss = model(batch).square().mean()
            total = total + add(loss)
        del loss
    return f"{Saved.held / 1024:.0f} KiB held after 100 batches"


print("total + loss:                 ", validate(lambda loss: loss))
print("total + loss.item():          ", validate(lambda loss: loss.item()))
print("total + loss.detach():        ", validate(lambda loss: loss.detach()))
print("total + loss, under no_grad():", validate(lambda loss: loss, grad=False))

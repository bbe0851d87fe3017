"""What the graph holds falls with the batch only if each batch has its own
backward(): one backward() of the summed losses keeps all graphs.
"""

import torch
from torch import nn


class Saved:
    """A tensor that a graph holds for backward(); `held` counts the bytes."""

    held = most = 0

    def __init__(self, tensor):
        self.tensor = tensor
        Saved.held += tensor.nbytes
        Saved.most = max(Saved.most, Saved.held)

    def __del__(self):
        Saved.held -= self.tensor.nbytes


model = nn.Sequential(nn.Linear(8, 64), nn.Tanh(), nn.Linear(64, 1))
x = torch.linspace(-1, 1, 64 * 8).view(64, 8)


def large_batch():
    model(x).square().sum().backward()


def backward_for_each():
    for batch in x.split(16):
        model(batch).square().sum().backward()


def backward_of_the_sum():
    sum(model(batch).square().sum() for batch in x.split(16)).backward()


for run in large_batch, backward_for_each, backward_of_the_sum:
    Saved.most = 0
    with torch.autograd.graph.saved_tensors_hooks(Saved, lambda s: s.tensor):
        run()
    print(f"{run.__name__:19} at most {Saved.most / 1024:.1f} KiB held")

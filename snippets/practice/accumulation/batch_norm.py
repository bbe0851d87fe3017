"""BatchNorm sees the small batches: another gradient than the large batch has,
and running statistics that are written once for each small batch.
"""

import torch
from torch import nn

x = torch.tensor([[0.0], [1.0], [4.0], [9.0]])
y = torch.tensor([[0.0], [2.0], [0.0], [1.0]])


def gradient(layer, size):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 4), layer, nn.Tanh(), nn.Linear(4, 1))
    for inputs, targets in zip(x.split(size), y.split(size), strict=True):
        loss = (model(inputs) - targets).square().sum() / len(x)
        loss.backward()
    return model[0].weight.grad


for make in lambda: nn.BatchNorm1d(4), lambda: nn.LayerNorm(4):
    small, large = make(), make()
    difference = (gradient(small, 2) - gradient(large, 4)).abs().max().item()
    print(f"{type(small).__name__}: same gradient: {difference < 1e-5}")
    if isinstance(small, nn.BatchNorm1d):
        for size, layer in (4, large), (2, small):
            seen = layer.num_batches_tracked.item()
            print(f"  batches of {size}: {seen} writes of running_mean")

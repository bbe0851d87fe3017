"""The gradient norm of each layer: through sigmoids it shrinks from layer to
layer on its way back, and the first layers hardly train.
"""

import torch
from torch import nn

x = torch.linspace(-1, 1, 64).view(8, 8)


def norms(activation):
    with torch.device("cpu"):
        torch.manual_seed(0)
        layers = []
        for _ in range(6):
            layers += [nn.Linear(8, 8), activation()]
        model = nn.Sequential(*layers, nn.Linear(8, 1))
    model.to(x.device)
    (model(x) - 1).square().mean().backward()
    weights = [layer.weight for layer in model if isinstance(layer, nn.Linear)]
    return [f"{weight.grad.norm().item():.0e}" for weight in weights]


print("layer   ", *(f"{number:5}" for number in range(7)))
print("Sigmoid ", *norms(nn.Sigmoid))
print("SiLU    ", *norms(nn.SiLU))

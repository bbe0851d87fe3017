"""Clip between backward() and step(): one bad target no longer decides where
the weights go, and the norm that is returned shows which batch it was in.
"""

import torch
from torch import nn

x = torch.linspace(-1, 1, 24).unsqueeze(1)
y = 2 * x + 0.5
y[9] = 1000.0  # a bad target, in the third of the six batches
batches = list(zip(x.split(4), y.split(4), strict=True))


def train(max_norm):
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.125)
    for i, (inputs, targets) in enumerate(batches):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(inputs), targets)
        loss.backward()
        norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm)
        optimizer.step()
        weight, bias = model.weight.item(), model.bias.item()
        print(f"  batch {i} norm {norm:6.1f}  w {weight:6.2f} b {bias:6.2f}")


for max_norm in float("inf"), 2.0:
    print(f"max_norm {max_norm}:")
    train(max_norm)

"""Two weights after gradients of 1 and 1, then 4 and 1, then 1 and 1: each
run differs from the first in one argument.
"""

import torch

OTHERS = [
    {},
    {"lr": 0.25},
    {"beta2_decay": -0.25},
    {"eps": (2.0, 1e-3)},
    {"eps": (None, 8.0)},
    {"d": 2.0},
    {"weight_decay": 0.5},
    {"maximize": True},
    {"foreach": True},
]
defaults = torch.optim.Adafactor([torch.ones(2)]).defaults
print("\n".join(f"default {name}={value}" for name, value in defaults.items()))
for others in OTHERS:
    w = torch.full((2,), 4.0, requires_grad=True)
    optimizer = torch.optim.Adafactor([w], **{"lr": 0.125} | others)
    for slopes in (1.0, 1.0), (4.0, 1.0), (1.0, 1.0):
        w.grad = torch.tensor(slopes)
        optimizer.step()
    shown = " ".join(f"{x:.4f}" for x in w.tolist())
    told = ", ".join(f"{name}={value}" for name, value in others.items())
    print(f"{told or 'lr=0.125':<18} {shown}")

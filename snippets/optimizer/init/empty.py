"""Four ways to the same message: no parameter reaches the optimizer."""

import torch
from torch import nn


class PlainList(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 2), nn.Linear(2, 1)]


class Misspelt(nn.Module):
    def _init_(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)


frozen = nn.Linear(2, 1).requires_grad_(False)
used = nn.Linear(2, 1).parameters()
print("numbers to train:", sum(p.numel() for p in used))
WAYS = {
    "layers in a Python list": PlainList().parameters(),
    "_init_ in place of __init__": Misspelt().parameters(),
    "all frozen, then filtered": [
        p for p in frozen.parameters() if p.requires_grad
    ],
    "a generator used before": used,
}
for way, params in WAYS.items():
    try:
        torch.optim.SGD(params, lr=1.0)
    except ValueError as error:
        print(f"{way}: {error}")

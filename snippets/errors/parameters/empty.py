"""Four models whose parameters the optimizer does not find, and one cure for
each.
"""

import torch
from torch import nn


class PlainList(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.layers = layers


class Misspelt(nn.Module):
    def _init_(self):
        self.layer = nn.Linear(1, 1)


frozen = nn.Linear(1, 1).requires_grad_(False)
used = nn.Linear(1, 1).parameters()
list(used)  # counts them, and a generator gives each but once
EMPTY = {
    "layers in a plain list": PlainList([nn.Linear(1, 1)]).parameters(),
    "_init_ and not __init__": Misspelt().parameters(),
    "all frozen and filtered": filter(
        lambda p: p.requires_grad, frozen.parameters()
    ),
    "a generator used twice": used,
}
for name, params in EMPTY.items():
    try:
        torch.optim.SGD(params, lr=0.1)
    except ValueError as error:
        print(f"{name}: ValueError: {error}")

model = PlainList(nn.ModuleList([nn.Linear(1, 1)]))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
held = len(optimizer.param_groups[0]["params"])
print("layers in a ModuleList: parameters", held)

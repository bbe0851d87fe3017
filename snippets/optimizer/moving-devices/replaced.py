"""Four ways to give the model another weight: the optimizer goes on with the
old one, the model does not train, and no error comes.
"""

import torch
from torch import nn


def assign(model):
    saved = {name: value.clone() for name, value in model.state_dict().items()}
    model.load_state_dict(saved, assign=True)


def new_layer(model):
    model[0] = nn.Linear(2, 1)


def new_parameter(model):
    model[0].weight = nn.Parameter(torch.ones(1, 2))


def from_meta(model):
    model.to_empty(device=torch.get_default_device())
    nn.init.ones_(model[0].weight)
    nn.init.ones_(model[0].bias)


for replace in assign, new_layer, new_parameter, from_meta:
    device = "meta" if replace is from_meta else torch.get_default_device()
    model = nn.Sequential(nn.Linear(2, 1, device=device))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.25)
    replace(model)
    before = model[0].weight.clone()
    optimizer.zero_grad()
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    held = optimizer.param_groups[0]["params"][0] is model[0].weight
    moved = not torch.equal(model[0].weight, before)
    print(f"{replace.__name__:13} held {held}, weight moved {moved}")

"""Built with what required a gradient that day, the optimizer does not know the
frozen layer: unfreezing it takes add_param_group().
"""

import torch
from torch import nn

backbone = nn.Linear(1, 1, bias=False).requires_grad_(False)
head = nn.Linear(1, 1, bias=False)
model = nn.Sequential(backbone, head)
optimizer = torch.optim.SGD(
    [p for p in model.parameters() if p.requires_grad], lr=0.25
)


def train(what):
    before = backbone.weight.clone()
    optimizer.zero_grad()
    model(torch.ones(1, 1)).sum().backward()
    optimizer.step()
    print(f"{what}: moved {not torch.equal(backbone.weight, before)}")


backbone.requires_grad_(True)
train("requires_grad_(True)")
optimizer.add_param_group({"params": backbone.parameters()})
train("add_param_group()   ")

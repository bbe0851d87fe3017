"""Copy model and optimizer in one call, and the copies belong together. Copied
in two calls, the optimizer's copy holds weights that no model has.
"""

import copy

import torch

model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)


def step(what, model, optimizer):
    before = model.weight.clone()
    optimizer.zero_grad()
    model(torch.ones(1, 1)).sum().backward()
    optimizer.step()
    print(f"{what}: moved {not torch.equal(before, model.weight)}")


step("copied in one call ", *copy.deepcopy((model, optimizer)))
step("copied in two calls", copy.deepcopy(model), copy.deepcopy(optimizer))

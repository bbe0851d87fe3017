"""A generator feeds one optimizer, a list feeds two: both move the weight."""

import torch

model = torch.nn.Linear(1, 1, bias=False)
params = model.parameters()
first = torch.optim.SGD(params, lr=0.25)
try:
    torch.optim.Adam(params)
except ValueError as error:
    print("ValueError:", error)

torch.nn.init.ones_(model.weight)
params = list(model.parameters())
optimizers = [torch.optim.SGD(params, lr=0.25), torch.optim.SGD(params, lr=0.5)]
model(torch.ones(1, 1)).sum().backward()
for optimizer in optimizers:
    optimizer.step()
    print("lr", optimizer.param_groups[0]["lr"], "weight", model.weight.item())

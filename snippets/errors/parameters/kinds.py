"""What stands in the place of the parameters, and what comes of it."""

import torch

model = torch.nn.Linear(2, 2, device="cpu")
weight, bias = model.parameters()
for name, params in {
    "model": model,
    "model.parameters": model.parameters,
    "model.weight": weight,
    "model.state_dict()": model.state_dict(),
    "{'params': …}": {"params": [weight]},
    "[weight, {…}]": [weight, {"params": [bias]}],
    "a set in a group": [{"params": {weight, bias}}],
    "[('name', weight), bias]": [("name", weight), bias],
    "[{'lr': 0.1}]": [{"lr": 0.1}],
    "model.parameters()": model.parameters(),
    "model.named_parameters()": model.named_parameters(),
}.items():
    try:
        torch.optim.SGD(params, lr=0.1)
        print(f"{name}: no error")
    except (TypeError, ValueError, KeyError) as error:
        print(f"{name}:\n    {type(error).__name__}: {error}")

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
new = torch.ones(1, device="cpu", requires_grad=True)
try:
    optimizer.add_param_group({"params": [("new", new)]})
except (TypeError, ValueError) as error:
    print(f"a name in a new group:\n    {type(error).__name__}: {error}")

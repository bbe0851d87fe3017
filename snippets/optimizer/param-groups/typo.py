"""The options of a group are checked neither for their names
nor for their values.
"""

import torch

w = torch.ones(1, requires_grad=True)
w.grad = torch.zeros(1)  # gradient 0: weight decay alone moves w

for options in {"lr": 1.0, "wieght_decay": 0.5}, {"lr": -1.0}:
    try:
        torch.optim.SGD([w], **options)
    except (TypeError, ValueError) as error:
        print("as arguments,", type(error).__name__ + ":", error)

optimizer = torch.optim.SGD([{"params": [w], "lr": -1.0, "wieght_decay": 0.5}])
print("in a group: accepted, lr", optimizer.param_groups[0]["lr"])
optimizer.step()
print("w from 1.0 to", w.item())

for group in optimizer.param_groups:
    unknown = group.keys() - optimizer.defaults.keys() - {"params"}
    print("options nobody reads:", unknown)

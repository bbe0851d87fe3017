"""__init__ writes into your dicts: a second optimizer built from them keeps the
first one's options.
"""

import torch

w = torch.zeros(1, requires_grad=True)
groups = [{"params": [w]}]
print("lr in your dict before:", "lr" in groups[0])
first = torch.optim.SGD(groups, lr=1.0)
print("lr in your dict after:", "lr" in groups[0])

second = torch.optim.SGD(groups, lr=0.25)
print(
    f"second optimizer, lr={second.defaults['lr']}: lr",
    second.param_groups[0]["lr"],
)
print("one dict in both:", first.param_groups[0] is second.param_groups[0])

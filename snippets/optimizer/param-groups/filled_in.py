"""A parameter group is a dict: what it leaves out comes from
the optimizer's own arguments.
"""

import torch

model = torch.nn.Sequential(torch.nn.Linear(4, 4), torch.nn.Linear(4, 1))
for p in model.parameters():
    torch.nn.init.zeros_(p)
    p.grad = -torch.ones_like(
        p
    )  # slope -1: each update adds exactly the learning rate to p

backbone, head = model
optimizer = torch.optim.SGD(
    [
        {"params": backbone.parameters(), "lr": 0.25},
        {"params": head.parameters()},
    ],
    lr=1.0,
)
optimizer.step()

print(
    "backbone moved by",
    backbone.bias[0].item(),
    "head moved by",
    head.bias[0].item(),
)
print(
    "param_groups:",
    type(optimizer.param_groups).__name__,
    "of",
    type(optimizer.param_groups[0]).__name__,
)
for group in optimizer.param_groups:
    print(
        "tensors",
        len(group["params"]),
        "lr",
        group["lr"],
        "weight_decay",
        group["weight_decay"],
    )

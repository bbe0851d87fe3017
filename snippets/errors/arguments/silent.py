"""What no constructor refuses: a value out of range in a group, text for a
flag, and ranges that nobody checks.
"""

import torch


def step(name, group=None, **options):
    w = torch.ones(1, requires_grad=True)
    w.grad = torch.ones(1)
    group = {"params": [w], **(group or {})}
    vars(torch.optim)[name]([group], **options).step()
    return w.item()


print("SGD, lr=-0.5 in a group: w", step("SGD", {"lr": -0.5}, lr=0.5))
print("SGD, a misspelt key in a group: w", step("SGD", {"lrr": 0.25}, lr=0.5))
print("SGD, lr=nan: w", step("SGD", lr=float("nan")))
print("SGD, dampening=2.0: w", step("SGD", lr=0.5, momentum=0.5, dampening=2.0))
w = torch.ones(1, requires_grad=True)
amsgrad = torch.optim.Adam([w], amsgrad="False").defaults["amsgrad"]
print(f"Adam, amsgrad={amsgrad!r}: counts as {bool(amsgrad)}")

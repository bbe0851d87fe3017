"""An option in a group's dict wins; what the dict leaves out comes from the
optimizer's own arguments.
"""

import torch

backbone = torch.zeros(1, requires_grad=True)
head = torch.zeros(1, requires_grad=True)
own = [{"params": backbone, "lr": 0.25}, {"params": head, "momentum": 0.5}]
written = [set(group) for group in own]  # before the optimizer fills them in
optimizer = torch.optim.SGD(own, lr=1.0, momentum=0.0)

OPTIONS = "lr", "momentum"
print("arguments")
for option in OPTIONS:
    print(f"  {option} {optimizer.defaults[option]}")
for index, group in enumerate(optimizer.param_groups):
    print("group", index)
    for option in OPTIONS:
        source = "its own" if option in written[index] else "filled in"
        print(f"  {option} {group[option]} {source}")

for p in backbone, head:
    p.grad = -torch.ones(1)  # gradient -1: the first move is the rate
optimizer.step()
print("backbone moved by", backbone.item(), "head moved by", head.item())

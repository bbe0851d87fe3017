"""A parameter that you append to a group's list is stepped like the others: the
lists are read anew in each step().
"""

import torch

a, b = torch.zeros(1, requires_grad=True), torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([a], lr=1.0, momentum=0.5)
optimizer.param_groups[0]["params"].append(b)
for _ in range(2):
    optimizer.zero_grad()
    (-a - b).sum().backward()
    optimizer.step()
    print("a", a.item(), "b", b.item())
print("saved state for", len(optimizer.state_dict()["state"]), "parameters")

optimizer.param_groups[0]["params"].append(a)
optimizer.zero_grad()
(-a).sum().backward()
before = a.item()
optimizer.step()
print("a appended, too: one step() moved a by", a.item() - before)

"""load_state_dict() makes new groups: write into optimizer.param_groups, not
into a group that you kept from before.
"""

import torch

w = torch.zeros(1, requires_grad=True)
w.grad = -torch.ones(1)
optimizer = torch.optim.SGD([w], lr=1.0)
kept = optimizer.param_groups[0]
optimizer.load_state_dict(optimizer.state_dict())
print("the kept group is the optimizer's:", kept is optimizer.param_groups[0])

for name, group in ("kept", kept), ("new", optimizer.param_groups[0]):
    group["lr"] = 0.25
    before = w.item()
    optimizer.step()
    print(f"rate written into the {name} group: w moved by", w.item() - before)

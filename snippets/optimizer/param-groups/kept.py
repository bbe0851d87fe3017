"""load_state_dict() makes new groups: a dict that you kept from before is no
longer the optimizer's.
"""

import torch

w = torch.zeros(1, requires_grad=True)
w.grad = -torch.ones(1)
optimizer = torch.optim.SGD([w], lr=1.0)
group = optimizer.param_groups[0]
optimizer.load_state_dict(optimizer.state_dict())

group["lr"] = 0.25
optimizer.step()
print("written into the kept dict: w moved by", w.item())
optimizer.param_groups[0]["lr"] = 0.25
before = w.item()
optimizer.step()
print("written into param_groups:  w moved by", w.item() - before)
print("kept dict still in use:", group is optimizer.param_groups[0])

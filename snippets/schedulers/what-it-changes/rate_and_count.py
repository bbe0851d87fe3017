"""scheduler.step() writes "lr" into each parameter group and counts; weights,
gradients and state stay.
"""

import copy

import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.ones(1, requires_grad=True)
b = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adam(
    [{"params": [w], "lr": 1.0}, {"params": [b], "lr": 0.25}]
)
scheduler = ExponentialLR(optimizer, gamma=0.5)
(w * b).backward()
optimizer.step()

params = copy.deepcopy([w, b])  # with their gradients
before = copy.deepcopy(optimizer.state_dict())
scheduler.step()
after = optimizer.state_dict()

for i, (old, new) in enumerate(
    zip(before["param_groups"], after["param_groups"], strict=True)
):
    for key in [key for key in new if new[key] != old[key]]:
        print(
            f"group {i}: {key} {old[key]} -> {new[key]}, initial_lr "
            f"{new['initial_lr']}"
        )
print("last_epoch:", scheduler.last_epoch)
print("get_last_lr():", scheduler.get_last_lr())
print("weights unchanged:", params == [w, b])
print("gradients unchanged:", [p.grad for p in params] == [w.grad, b.grad])
print("parameters with state:", len(before["state"]))
print("state unchanged:", before["state"] == after["state"])

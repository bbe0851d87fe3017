"""state_dict() copies the options and hands out the tensors themselves;
copy.deepcopy makes a snapshot.
"""

import copy

import torch

w = torch.zeros(1, requires_grad=True)
w.grad = torch.ones(1)
optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5)
optimizer.step()

live = optimizer.state_dict()
snapshot = copy.deepcopy(live)
print("entries:", list(live), "params:", live["param_groups"][0]["params"])


def show():
    for name, saved in ("live", live), ("snapshot", snapshot):
        momentum = saved["state"][0]["momentum_buffer"].item()
        lr = saved["param_groups"][0]["lr"]
        print(f"{name} momentum {momentum} lr {lr}")


optimizer.param_groups[0]["lr"] = 0.25
show()
optimizer.step()
print("one step later, at lr", optimizer.param_groups[0]["lr"])
show()

"""load_state_dict() keeps the hooks of the optimizer; a copy has none."""

import copy

import torch


def log(optimizer, args, kwargs):
    print("  the hook ran")


optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
optimizer.register_step_post_hook(log)
print("in the state dict:", *optimizer.state_dict())
optimizer.load_state_dict(optimizer.state_dict())
print("after load_state_dict():")
optimizer.step()
print("a deep copy:")
copy.deepcopy(optimizer).step()

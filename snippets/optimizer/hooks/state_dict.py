"""The four hooks around state_dict() and load_state_dict(), and what each of
them gets.
"""

import torch

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


def before_saving(optimizer):
    print("before state_dict(): lr", optimizer.param_groups[0]["lr"])


def after_saving(optimizer, state_dict):
    print("after state_dict():", *state_dict)
    return {**state_dict, "saved_by": "this program"}


def before_loading(optimizer, state_dict):
    print("before load_state_dict():", *state_dict)


def after_loading(optimizer):
    print("after load_state_dict(): lr", optimizer.param_groups[0]["lr"])


optimizer.register_state_dict_pre_hook(before_saving)
optimizer.register_state_dict_post_hook(after_saving)
optimizer.register_load_state_dict_pre_hook(before_loading)
optimizer.register_load_state_dict_post_hook(after_loading)
saved = optimizer.state_dict()
optimizer.param_groups[0]["lr"] = 0.25
optimizer.load_state_dict(saved)

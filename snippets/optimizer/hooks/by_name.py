"""A hook before load_state_dict() puts the saved state into the order of the
optimizer's own parameters, by name.
"""

import torch


def by_name(optimizer, state_dict):
    saved_groups = state_dict["param_groups"]
    number = {
        name: i
        for group in saved_groups
        for name, i in zip(group["param_names"], group["params"], strict=True)
    }
    groups = []
    for saved, own in zip(saved_groups, optimizer.param_groups, strict=True):
        names = own["param_names"]
        params = [number[name] for name in names]
        groups.append({**saved, "params": params, "param_names": names})
    return {**state_dict, "param_groups": groups}


a, b = torch.zeros(1, requires_grad=True), torch.zeros(1, requires_grad=True)
a.grad, b.grad = torch.ones(1), 8 * torch.ones(1)
optimizer = torch.optim.SGD([("a", a), ("b", b)], lr=1.0, momentum=0.5)
optimizer.step()

for hooked in False, True:
    resumed = torch.optim.SGD([("b", b), ("a", a)], lr=1.0, momentum=0.5)
    if hooked:
        resumed.register_load_state_dict_pre_hook(by_name)
    resumed.load_state_dict(optimizer.state_dict())
    loaded = {
        name: resumed.state[p]["momentum_buffer"].item()
        for name, p in (("a", a), ("b", b))
    }
    print(f"{hooked=!s:5} momentum", loaded)
print("names:", resumed.param_groups[0]["param_names"])

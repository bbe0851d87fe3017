"""AdamW has no step of its own: it is an Adam with one option set."""

import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.AdamW([w])
print("step of AdamW:", torch.optim.AdamW.step.__qualname__)
is_adam = isinstance(optimizer, torch.optim.Adam)
print("isinstance(optimizer, torch.optim.Adam):", is_adam)
flag = optimizer.param_groups[0]["decoupled_weight_decay"]
print("decoupled_weight_decay:", flag)

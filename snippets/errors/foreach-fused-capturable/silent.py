"""What says nothing: fused that a loaded state switches off, and fused beside
foreach in a group.
"""

import torch


def new_optimizer(**options):
    w = torch.ones(1, requires_grad=True)
    w.grad = torch.ones(1)
    return torch.optim.Adam([{"params": [w], **options}])


optimizer = new_optimizer(fused=True)
group = optimizer.param_groups[0]
print("made: fused", group["fused"])
optimizer.load_state_dict(new_optimizer().state_dict())
group = optimizer.param_groups[0]
print("a state without it was loaded: fused", group["fused"])
group["fused"] = True
optimizer.step()
print("set again: fused", group["fused"], "and no error")

new_optimizer(fused=True, foreach=True).step()
print("fused and foreach in a group: no error")

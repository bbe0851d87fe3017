"""load_state_dict also restores how the step was computed."""

import torch

w = torch.ones(1, requires_grad=True)
saved = torch.optim.AdamW([w]).state_dict()  # of a run without fused

optimizer = torch.optim.AdamW([w], fused=True)
print("fused in the constructor:", optimizer.param_groups[0]["fused"])
optimizer.load_state_dict(saved)
print("fused after loading:     ", optimizer.param_groups[0]["fused"])

for group in optimizer.param_groups:
    group["fused"] = True
print("fused set again:         ", optimizer.param_groups[0]["fused"])

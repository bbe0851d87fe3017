"""load_state_dict also restores how the step was computed: say fused in the
state dict, before you load it.
"""

import torch

w = torch.ones(1, requires_grad=True)
saved = torch.optim.AdamW([w]).state_dict()  # of a run without fused

optimizer = torch.optim.AdamW([w], fused=True)
print("fused in the constructor:", optimizer.param_groups[0]["fused"])
optimizer.load_state_dict(saved)
print("fused after loading:     ", optimizer.param_groups[0]["fused"])

for group in saved["param_groups"]:
    group["fused"] = True
optimizer.load_state_dict(saved)
print("fused set before loading:", optimizer.param_groups[0]["fused"])

"""AdamW has the arguments of Adam and one other default; and
an AdamW is an Adam.
"""

import torch

w = torch.ones(1, requires_grad=True)
adam, adamw = torch.optim.Adam([w]), torch.optim.AdamW([w])
for name in (
    "lr",
    "betas",
    "eps",
    "weight_decay",
    "amsgrad",
    "decoupled_weight_decay",
):
    print(f"{name}: Adam {adam.defaults[name]}, AdamW {adamw.defaults[name]}")

print(
    "isinstance(adamw, torch.optim.Adam):", isinstance(adamw, torch.optim.Adam)
)
try:
    torch.optim.AdamW([w], weight_decay=-0.01)
except ValueError as error:
    print("ValueError:", error)

"""The diagonal of a 2 x 2 matrix after three steps, its gradients 4 and 1
and then both smaller: each run differs from the first in one argument.
"""

import torch

FIRST = {"lr": 0.2, "weight_decay": 0.0}
OTHERS = [
    {},
    {"lr": 0.4},
    {"weight_decay": 0.5},
    {"momentum": 0.0},
    {"momentum": 1.0},
    {"nesterov": False},
    {"ns_coefficients": (2.0, -1.5, 0.5)},
    {"eps": 100.0},
    {"ns_steps": 1},
    {"adjust_lr_fn": "match_rms_adamw"},
]
defaults = torch.optim.Muon([torch.ones(2, 2)]).defaults
print("\n".join(f"default {name}={value}" for name, value in defaults.items()))
for others in OTHERS:
    w = torch.diag(torch.tensor([4.0, 1.5])).requires_grad_()
    optimizer = torch.optim.Muon([w], **FIRST | others)
    for slopes in (4.0, 1.0), (-2.0, 1.0), (-2.0, 0.5):
        w.grad = torch.diag(torch.tensor(slopes))
        optimizer.step()
    shown = " ".join(f"{x:.2f}" for x in w.diag().tolist())
    told = ", ".join(f"{name}={value}" for name, value in others.items())
    print(f"{told or 'lr=0.2, weight_decay=0.0':<36} {shown}")

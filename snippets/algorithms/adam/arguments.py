"""Adam's own arguments and their defaults, and the betas that it refuses."""

import torch

w = torch.ones(1, requires_grad=True)
defaults = torch.optim.Adam([w]).defaults
for name in (
    "lr",
    "betas",
    "eps",
    "weight_decay",
    "amsgrad",
    "decoupled_weight_decay",
):
    print(name, "=", defaults[name])

for betas in (0, 0.9), (0.9, 1.0), (0.0, 0.9):
    try:
        torch.optim.Adam([w], betas=betas)
        print(f"betas={betas} is taken")
    except ValueError as error:
        print(f"betas={betas}", "ValueError:", error)

"""Adam's own arguments and their defaults, the betas that it refuses, and what
decoupled_weight_decay changes.
"""

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

for decoupled in False, True:
    w = torch.ones(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.zeros_like(w)  # nothing but the decay moves w
    optimizer = torch.optim.Adam(
        [w], lr=0.1, weight_decay=0.1, decoupled_weight_decay=decoupled
    )
    optimizer.step()
    print(f"decoupled_weight_decay={decoupled}: w {w.item():.4f}")

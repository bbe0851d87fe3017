"""RAdam's defaults, and what decoupled_weight_decay changes
once the division has begun.
"""

import torch

defaults = torch.optim.RAdam([torch.ones(1)]).defaults
print(
    "defaults:",
    {name: defaults[name] for name in ("lr", "betas", "eps", "weight_decay")},
)
print("decoupled_weight_decay:", defaults["decoupled_weight_decay"])
for decoupled in False, True:
    w = torch.ones(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.zeros_like(w)  # nothing but the decay moves w
    optimizer = torch.optim.RAdam(
        [w], lr=0.01, weight_decay=0.1, decoupled_weight_decay=decoupled
    )
    for step in range(1, 501):
        optimizer.step()
        if step in (1, 5, 500):
            print(f"decoupled {decoupled!s:5} step {step:3} w {w.item():.4f}")

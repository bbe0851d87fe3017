"""lambd and weight_decay shrink the weight alike; lambd also
makes the rate fall.
"""

import torch

defaults = torch.optim.ASGD([torch.zeros(1)]).defaults
print(
    "defaults:",
    {
        name: defaults[name]
        for name in ("lr", "lambd", "alpha", "t0", "weight_decay")
    },
)
for options in (
    {"lambd": 0},
    {"lambd": 0.5},
    {"lambd": 0.5, "alpha": 0},
    {"lambd": 0, "weight_decay": 0.5},
):
    w = torch.ones(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.zeros_like(w)
    optimizer = torch.optim.ASGD([w], lr=0.5, **options)
    places, rates = [], []
    for _ in range(3):
        optimizer.step()
        places.append(round(w.item(), 3))
        rates.append(round(optimizer.state[w]["eta"].item(), 3))
    print(options, "w", places, "eta", rates)

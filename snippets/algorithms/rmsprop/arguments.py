"""A steady gradient of 1, lr=1.0: the steps that RMSprop's
arguments make of it.
"""

import torch

defaults = torch.optim.RMSprop([torch.zeros(1)]).defaults
NAMES = "lr", "alpha", "eps", "weight_decay", "momentum"
print(*(f"{name}={defaults[name]}" for name in NAMES))
for options in (
    {},
    {"alpha": 0.9},
    {"momentum": 0.9},
    {"centered": True},
    {"eps": 1.0},
):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.RMSprop([w], lr=1.0, **options)
    moves = []
    for _ in range(1000):
        before = w.item()
        w.grad = -torch.ones_like(w)
        optimizer.step()
        moves.append(w.item() - before)
    shown = [f"step {t} {moves[t - 1]:6.2f}" for t in (1, 11, 100, 1000)]
    print(*shown, options)

"""What each argument does to five moves: three gradients of one sign, two of
the other, their sizes far apart.
"""

import torch

defaults = torch.optim.Rprop([torch.zeros(1)]).defaults
for name in "lr", "etas", "step_sizes":
    print(f"default {name}={defaults[name]}")
for options in (
    {"lr": 1.0},
    {"lr": 1.0, "etas": (0.25, 2.0)},
    {"lr": 1.0, "step_sizes": (1e-6, 1.3)},
    {"lr": 100.0},
    {"lr": 1.0, "maximize": True},
):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Rprop([w], **options)
    moves = []
    for slope in -1.0, -0.001, -1000.0, 1.0, 1.0:
        before = w.item()
        w.grad = torch.full_like(w, slope)
        optimizer.step()
        moves.append(round(w.item() - before, 4))
    print(options, "moves", moves)

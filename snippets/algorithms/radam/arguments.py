"""Each argument alone: the 1st, the 6th and the 100th move of a weight whose
slope is 2, and once -2, at the sixth step.
"""

import torch

OTHERS = [
    {},
    {"lr": 0.5},
    {"betas": (0.5, 0.999)},
    {"betas": (0.9, 0.75)},
    {"eps": 0.1},
    {"weight_decay": 0.5},
    {"weight_decay": 0.5, "decoupled_weight_decay": True},
    {"maximize": True},
]
defaults = torch.optim.RAdam([torch.ones(1)]).defaults
for name in "lr", "betas", "eps", "weight_decay":
    print(f"default {name}={defaults[name]}")
for others in OTHERS:
    w = torch.ones(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.RAdam([w], **{"lr": 1.0} | others)
    path = [w.item()]
    for step in range(1, 101):
        w.grad = torch.full_like(w, -2.0 if step == 6 else 2.0)
        optimizer.step()
        path.append(w.item())
    moves = [f"{path[t] - path[t - 1]:7.3f}" for t in (1, 6, 100)]
    told = " ".join(f"{name}={value}" for name, value in others.items())
    print(f"{told or 'lr=1.0'}: moves", *moves)

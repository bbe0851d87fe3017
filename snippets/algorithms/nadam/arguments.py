"""Each argument alone, on the slopes 1, 1, -1 and -2: the moves of two weights,
of which the second has gradients a thousand times smaller.
"""

import torch

OTHERS = [
    {},
    {"lr": 0.5},
    {"betas": (0.5, 0.999)},
    {"betas": (0.9, 0.5)},
    {"eps": 0.001},
    {"momentum_decay": 1000.0},
    {"weight_decay": 0.5},
    {"weight_decay": 0.5, "decoupled_weight_decay": True},
    {"maximize": True},
]
defaults = torch.optim.NAdam([torch.ones(1)]).defaults
for name in "lr", "betas", "eps", "weight_decay", "momentum_decay":
    print(f"default {name}={defaults[name]}")
for others in OTHERS:
    w = torch.ones(2, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.NAdam([w], **{"lr": 1.0} | others)
    path = [w.detach().clone()]
    for slope in 1.0, 1.0, -1.0, -2.0:
        w.grad = slope * torch.tensor([1.0, 0.001], dtype=torch.float64)
        optimizer.step()
        path.append(w.detach().clone())
    first, second = torch.stack(path).diff(dim=0).T.tolist()
    print(
        *(f"{name}={value}" for name, value in others.items() or [("lr", 1.0)])
    )
    print("  moves, gradient of 1:    ", *(f"{x:6.2f}" for x in first))
    print("  moves, gradient of 0.001:", *(f"{x:6.2f}" for x in second))

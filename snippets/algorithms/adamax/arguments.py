"""Each argument alone: four moves on the slopes 1, 4, 1 and -1 of one weight,
and on a thousandth of them of another.
"""

import torch

OTHERS = [
    {},
    {"lr": 0.5},
    {"betas": (0.5, 0.999)},
    {"betas": (0.9, 0.25)},
    {"eps": 0.001},
    {"weight_decay": 0.5},
    {"maximize": True},
]
defaults = torch.optim.Adamax([torch.ones(1)]).defaults
for name in "lr", "betas", "eps", "weight_decay":
    print(f"default {name}={defaults[name]}")
for others in OTHERS:
    w = torch.ones(2, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adamax([w], **{"lr": 1.0} | others)
    path = [w.detach().clone()]
    for slope in 1.0, 4.0, 1.0, -1.0:
        w.grad = slope * torch.tensor([1.0, 0.001], dtype=torch.float64)
        optimizer.step()
        path.append(w.detach().clone())
    first, second = torch.stack(path).diff(dim=0).T.tolist()
    print(
        *(f"{name}={value}" for name, value in others.items() or [("lr", 1.0)])
    )
    print("  moves, slope of 1:    ", *(f"{x:6.2f}" for x in first))
    print("  moves, slope of 0.001:", *(f"{x:6.2f}" for x in second))

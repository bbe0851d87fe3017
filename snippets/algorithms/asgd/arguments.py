"""Each argument alone, on a slope of -1 for three steps: the weight, its
average and the rate.
"""

import torch

defaults = torch.optim.ASGD([torch.zeros(1)]).defaults
for name in "lr", "lambd", "alpha", "t0", "weight_decay":
    print(f"default {name}={defaults[name]}")
FIRST = {"lr": 0.5, "lambd": 0.5, "t0": 0}
for others in (
    {},
    {"lr": 0.25},
    {"lambd": 0},
    {"alpha": 0},
    {"t0": 1e6},
    {"weight_decay": 0.5},
    {"lambd": 0, "weight_decay": 0.5},
    {"maximize": True},
):
    w = torch.ones(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.ASGD([w], **FIRST | others)
    places, averages, rates = [], [], []
    for _ in range(3):
        w.grad = -torch.ones_like(w)
        optimizer.step()
        state = optimizer.state[w]
        places.append(round(w.item(), 3))
        averages.append(round(state["ax"].item(), 3))
        rates.append(round(state["eta"].item(), 3))
    told = (others or FIRST).items()
    print(*(f"{name}={value}" for name, value in told))
    print(f"  w {places} ax {averages} eta {rates}")

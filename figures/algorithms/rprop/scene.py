"""The scene of docs/algorithms/rprop.md, for readers without scripts: the same runs, made by torch."""

import torch

from checks.scenes import picture

print(
    picture(
        "rosenbrock",
        steps=300,
        runs={
            "SGD(lr=0.001)": lambda w: torch.optim.SGD([w], lr=0.001),
            "Rprop(lr=0.001)": lambda w: torch.optim.Rprop([w], lr=0.001),
            "Rprop(lr=0.1)": lambda w: torch.optim.Rprop([w], lr=0.1),
        },
    )
)

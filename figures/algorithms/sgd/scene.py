"""The scene of docs/algorithms/sgd.md, for readers without scripts: the same runs, made by torch."""

import torch

from checks.scenes import picture

print(
    picture(
        "quadratic",
        steps=100,
        runs={
            "SGD(lr=0.077)": lambda w: torch.optim.SGD([w], lr=0.077),
            "SGD(lr=0.077, momentum=0.9)": lambda w: torch.optim.SGD([w], lr=0.077, momentum=0.9),
            "SGD(lr=0.11, momentum=0.45)": lambda w: torch.optim.SGD([w], lr=0.11, momentum=0.45),
        },
    )
)

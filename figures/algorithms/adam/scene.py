"""The scene of docs/algorithms/adam.md, for readers without scripts: the same runs, made by torch."""

import torch

from checks.scenes import picture

print(
    picture(
        "quadratic",
        steps=100,
        runs={
            "SGD(lr=0.02)": lambda w: torch.optim.SGD([w], lr=0.02),
            "Adam(lr=0.1)": lambda w: torch.optim.Adam([w], lr=0.1),
        },
    )
)

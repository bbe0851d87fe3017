"""The scene of docs/algorithms/adamax.md, for readers without scripts: the same runs, made by torch."""

import torch

from checks.scenes import picture

print(
    picture(
        "rosenbrock",
        steps=300,
        runs={
            "Adam(lr=0.1)": lambda w: torch.optim.Adam([w], lr=0.1),
            "Adamax(lr=0.1)": lambda w: torch.optim.Adamax([w], lr=0.1),
            "Adamax(lr=0.1, betas=(0.9, 0.99))": lambda w: torch.optim.Adamax([w], lr=0.1, betas=(0.9, 0.99)),
        },
    )
)

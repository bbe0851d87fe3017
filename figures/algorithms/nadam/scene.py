"""The scene of docs/algorithms/nadam.md, for readers without scripts: the same runs, made by torch."""

import torch

from checks.scenes import picture

print(
    picture(
        "quadratic",
        steps=100,
        runs={
            "Adam(lr=0.2)": lambda w: torch.optim.Adam([w], lr=0.2),
            "NAdam(lr=0.2)": lambda w: torch.optim.NAdam([w], lr=0.2),
        },
    )
)

"""The scene of docs/algorithms/radam.md, for readers without scripts: the same runs, made by torch."""

import torch

from checks.scenes import picture

print(
    picture(
        "quadratic",
        steps=100,
        runs={
            "Adam(lr=0.08)": lambda w: torch.optim.Adam([w], lr=0.08),
            "RAdam(lr=0.08)": lambda w: torch.optim.RAdam([w], lr=0.08),
        },
    )
)

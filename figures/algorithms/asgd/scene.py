"""The scene of docs/algorithms/asgd.md, for readers without scripts: the same runs, made by torch."""

import torch

from checks.scenes import picture

print(
    picture(
        "quadratic",
        steps=100,
        runs={
            "SGD(lr=0.08)": lambda w: torch.optim.SGD([w], lr=0.08),
            "ASGD(lr=0.08, lambd=0, t0=0)": lambda w: torch.optim.ASGD([w], lr=0.08, lambd=0, t0=0),
            "ASGD(lr=0.08, lambd=0.1, t0=0)": lambda w: torch.optim.ASGD([w], lr=0.08, lambd=0.1, t0=0),
        },
    )
)

"""The default scene of docs/explore/race.md, for readers without scripts: the same three runs, made by torch."""

import torch

from checks.scenes import picture

print(
    picture(
        "rosenbrock",
        steps=200,
        runs={
            "SGD(lr=0.001)": lambda w: torch.optim.SGD([w], lr=0.001),
            "SGD(lr=0.001, momentum=0.9)": lambda w: torch.optim.SGD([w], lr=0.001, momentum=0.9),
            "Adam(lr=0.1)": lambda w: torch.optim.Adam([w], lr=0.1),
        },
    )
)

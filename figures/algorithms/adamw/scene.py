"""The scene of docs/algorithms/adamw.md, for readers without scripts: the same runs, made by torch."""

import torch

from checks.scenes import picture

print(
    picture(
        "quadratic",
        steps=40,
        runs={
            "Adam(lr=0.1)": lambda w: torch.optim.Adam([w], lr=0.1),
            "Adam(lr=0.1, weight_decay=1)": lambda w: torch.optim.Adam([w], lr=0.1, weight_decay=1),
            "AdamW(lr=0.1, weight_decay=1)": lambda w: torch.optim.AdamW([w], lr=0.1, weight_decay=1),
        },
    )
)

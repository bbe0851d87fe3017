"""The scene of docs/algorithms/rmsprop.md, for readers without scripts: the same runs, made by torch."""

import torch

from checks.scenes import picture

RUNS = {
    "RMSprop(lr=0.5)": lambda w: torch.optim.RMSprop([w], lr=0.5),
    "RMSprop(lr=0.05)": lambda w: torch.optim.RMSprop([w], lr=0.05),
    "Adam(lr=0.5, betas=(0.0, 0.99))": lambda w: torch.optim.Adam([w], lr=0.5, betas=(0.0, 0.99)),
}
print(picture("quadratic", steps=20, runs=RUNS))

"""The scene of docs/algorithms/adadelta.md, for readers without scripts: the same runs, made by torch."""

import torch

from checks.scenes import picture

RUNS = {
    "Adadelta()": lambda w: torch.optim.Adadelta([w]),
    "Adadelta(lr=0.001)": lambda w: torch.optim.Adadelta([w], lr=0.001),
    "Adadelta(eps=0.0001)": lambda w: torch.optim.Adadelta([w], eps=0.0001),
}
print(picture("quadratic", steps=300, runs=RUNS))

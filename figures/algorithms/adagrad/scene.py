"""The scene of docs/algorithms/adagrad.md, for readers without scripts: the same runs, made by torch."""

import torch

from checks.scenes import picture

RUNS = {
    "Adagrad(lr=0.1)": lambda w: torch.optim.Adagrad([w], lr=0.1),
    "RMSprop(lr=0.01)": lambda w: torch.optim.RMSprop([w], lr=0.01),
    "Adagrad(lr=1.0)": lambda w: torch.optim.Adagrad([w], lr=1.0),
}
print(picture("rosenbrock", steps=400, runs=RUNS))

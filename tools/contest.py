"""The optimizers of torch.optim on scikit-learn's digits, each at every rate of a grid: `make contest` stores it all.

    evidence/contest.json   where it ran, the settings, and of each run the training loss and the right answers

A seed draws the split of the data, the weights to start from and the order of the batches: those are the same for all.
Nobody has weight decay, and each rate is constant. figures/contest.py computes from the stored runs what a page says.
"""

import copy
import datetime
import json
import math
import os
import platform
from dataclasses import astuple
from functools import partial
from importlib.metadata import version
from multiprocessing import get_context

import torch
from torch import nn, optim
from torch.nn.functional import cross_entropy

from figures.contest import STORED, Run, default_rate

# The first word is the class.
CONTESTANTS = {
    "Adadelta": {},
    "Adafactor": {},
    "Adagrad": {},
    "Adam": {},
    "Adam again": {},  # its batches come in another order: so far apart are two that do not differ
    "AdamW": {"weight_decay": 0},
    "Adamax": {},
    "ASGD": {"lambd": 0, "t0": 16},  # the average of all but the first two passes
    "LBFGS": {"max_iter": 1},  # a step is a pass, as for Rprop
    "Muon": {"weight_decay": 0, "adjust_lr_fn": "match_rms_adamw"},
    "NAdam": {},
    "RAdam": {},
    "RMSprop": {},
    "Rprop": {},
    "SGD": {},
    "SGD with momentum": {"momentum": 0.9},
}
FULL_BATCH = "LBFGS", "Rprop"
RATES = 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0
PASSES = 5, 20, 60
SEEDS = 5
TRAINING, VALIDATION, TEST, BATCH = 1024, 373, 400, 128

SETTINGS = {
    "contestants": CONTESTANTS,
    "full batch": list(FULL_BATCH),
    "rates": list(RATES),
    "passes": list(PASSES),
    "seeds": SEEDS,
    "images": {"training": TRAINING, "validation": VALIDATION, "test": TEST},
    "batch": BATCH,
}


def data(seed: int) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """Three parts, to train, to choose a rate and to test on: images as rows of 64 numbers from 0 to 1, and digits."""
    from sklearn.datasets import load_digits  # here: it takes a second, and a test of the settings need not wait

    images, digits = (torch.from_numpy(array) for array in load_digits(return_X_y=True))
    order = torch.randperm(len(digits), generator=torch.Generator().manual_seed(seed))
    return [(images[part].float() / 16, digits[part]) for part in order.split([TRAINING, VALIDATION, TEST])]


def optimizers(name: str, model: nn.Module, lr: float) -> list[optim.Optimizer]:
    """One or, as Muon takes matrices alone, two: AdamW has the vectors, at the same rate."""
    cls = vars(optim)[name.split()[0]]
    if cls is not optim.Muon:
        return [cls(model.parameters(), lr=lr, **CONTESTANTS[name])]
    matrices, vectors = ([p for p in model.parameters() if (p.ndim == 2) == is_matrix] for is_matrix in (True, False))
    return [cls(matrices, lr=lr, **CONTESTANTS[name]), optim.AdamW(vectors, lr=lr, weight_decay=0)]


def train(name: str, lr: float, seed: int, passes: tuple[int, ...] = PASSES) -> list[tuple]:
    """After each number of passes: the loss of the training data, the right answers of the two other parts.

    A loss that is not finite is None, and the answers are not counted from there on.
    """
    torch.set_num_threads(1)  # so it computes the same wherever there are more
    training, *others = data(seed)
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    if name == "Adam again":
        torch.manual_seed(SEEDS + seed)
    first, *rest = optimizers(name, model, lr)
    found = []
    for number in range(1, passes[-1] + 1):
        for batch in torch.randperm(TRAINING).split(TRAINING if name in FULL_BATCH else BATCH):
            x, y = (of[batch] for of in training)
            loss = first.step(partial(gradient, model, x, y))
            for optimizer in rest:
                optimizer.step()
            if not math.isfinite(loss.item()):
                return found + [(None, 0, 0)] * (len(passes) - len(found))
        if number in passes:
            found.append(judged(averaged(model, first), training, others))
    return found


def gradient(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """The closure of a step."""
    model.zero_grad()
    loss = cross_entropy(model(x), y)
    loss.backward()
    return loss


def averaged(model: nn.Module, optimizer: optim.Optimizer) -> nn.Module:
    """The model or, where the optimizer averages the weights, a copy of it that has the average."""
    if isinstance(optimizer, optim.ASGD):
        average = [optimizer.state[p]["ax"] for p in model.parameters()]
        model = copy.deepcopy(model)
        nn.utils.vector_to_parameters(nn.utils.parameters_to_vector(average), model.parameters())
    return model


@torch.no_grad()
def judged(model: nn.Module, training: tuple, others: list[tuple]) -> tuple:
    loss = cross_entropy(model(training[0]), training[1]).item()
    right = ((model(images).argmax(1) == digits).sum().item() for images, digits in others)
    return float(f"{loss:.4g}") if math.isfinite(loss) else None, *right


def rates(name: str) -> list[float]:
    """The grid, and the rate that the class itself would take: it may lie between two of the grid."""
    return sorted({*RATES, default_rate(name)})


def cells(name: str, lr: float) -> list[Run]:
    """A contestant at a rate, with each seed: one for each number of passes."""
    by_seed = [train(name, lr, seed) for seed in range(SEEDS)]
    return [
        Run(name, lr, passes, *map(list, zip(*found, strict=True)))
        for passes, found in zip(PASSES, zip(*by_seed, strict=True), strict=True)
    ]


def main() -> None:
    todo = [(name, lr) for name in CONTESTANTS for lr in rates(name)]
    with get_context("spawn").Pool(os.cpu_count()) as pool:
        runs = [run for found in pool.starmap(cells, todo, chunksize=1) for run in found]
    ran = {
        "torch": version("torch"),
        "scikit-learn": version("scikit-learn"),
        "python": platform.python_version(),
        "device": f"CPU ({platform.machine()})",
        "date": datetime.date.today().isoformat(),
    }
    head = json.dumps(ran | {"settings": SETTINGS}, indent=1).removesuffix("\n}")
    rows = ",\n  ".join(json.dumps(astuple(run)) for run in runs)
    STORED.write_text(f'{head},\n "runs": [\n  {rows}\n ]\n}}\n')
    print(f"stored {len(runs)} runs; `make update PAGE=docs/algorithms/benchmark.md`, and read that page again")


if __name__ == "__main__":
    main()

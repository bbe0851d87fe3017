"""What `make contest` stored, and what it says: the best rate of each, the order, who is told apart from whom."""

import inspect
import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from statistics import mean, stdev

from torch import optim

from checks import ROOT

STORED = ROOT / "evidence/contest.json"
VALIDATION, TEST, LOSS = "validation", "test", "loss"
PASSES = 20  # of the main contest


@dataclass(frozen=True)
class Run:
    """An optimizer at one rate, after so many passes over the training data: a number for each seed."""

    optimizer: str
    lr: float
    passes: int
    loss: list[float | None]  # of the training data; None where it is not finite
    validation: list[int]  # right answers
    test: list[int]

    def alone(self, seed: int) -> "Run":
        """As if there had been no other seed."""
        one = slice(seed, seed + 1)
        return Run(self.optimizer, self.lr, self.passes, self.loss[one], self.validation[one], self.test[one])


@cache
def stored() -> dict:
    return json.loads(STORED.read_text())


@cache
def runs(passes: int) -> list[Run]:
    """All that were stored, at each rate of the grid and at the default one."""
    return [run for run in (Run(*fields) for fields in stored()["runs"]) if run.passes == passes]


def default_rate(optimizer: str) -> float:
    """The rate that its class takes by itself."""
    return float(inspect.signature(vars(optim)[optimizer.split()[0]]).parameters["lr"].default)


def grid() -> list[float]:
    return stored()["settings"]["rates"]


def values(run: Run, by: str) -> list[float]:
    """With each seed: the mean loss of the training data, or the right answers in percent."""
    if by == LOSS:
        return [math.inf if loss is None else loss for loss in run.loss]
    return [100 * right / stored()["settings"]["images"][by] for right in vars(run)[by]]


def badness(run: Run, by: str) -> float:
    """Lower is better."""
    return mean(values(run, by)) * (1 if by == LOSS else -1)


def best(found: Iterable[Run], by: str = VALIDATION) -> Run:
    """The run with the best mean, of equal ones the one with the smallest rate."""
    return min(found, key=lambda run: (badness(run, by), run.lr))


def order(found: list[Run], chosen_by: str = VALIDATION, by: str = TEST) -> list[Run]:
    """Each optimizer at the rate that was chosen by one measure, in the order of another one, the best first."""
    names = dict.fromkeys(run.optimizer for run in found)
    chosen = [best((run for run in found if run.optimizer == name), chosen_by) for name in names]
    return sorted(chosen, key=lambda run: badness(run, by))


def behind(first: Run, run: Run, by: str = TEST) -> list[float]:
    """With each seed, by how much a run is worse than another one."""
    pairs = zip(values(first, by), values(run, by), strict=True)
    return [b - a if by == LOSS else a - b for a, b in pairs]


def told_apart(first: Run, run: Run, by: str = TEST) -> bool:
    """Whether a run is behind by more than the spread of the differences."""
    differences = behind(first, run, by)
    return mean(differences) > stdev(differences)


def linked(optimizer: str) -> str:
    """Its name, as a link to the page of the class from one beside it."""
    return f"[{optimizer}]({optimizer.split()[0].lower()}.md)"

"""The stored contest is the one that tools/contest.py runs, and what the page says of it is computed as it says."""

import math

import pytest
import torch

from checks.programs.fork import forked
from checks.programs.watch import classes
from figures import contest
from figures.contest import Run
from tests.every import fail_with
from tools.contest import CONTESTANTS, PASSES, SEEDS, SETTINGS, rates, train

AGAIN = "run it again: make contest"
FEWEST = PASSES[:1]


def test_each_class_takes_part_or_takes_sparse_gradients_alone():
    taking_part = {name.split()[0] for name in CONTESTANTS}
    optimizers = {cls.__name__ for cls in classes() if issubclass(cls, torch.optim.Optimizer)}
    assert optimizers - taking_part == {"SparseAdam"}


def test_what_is_stored_was_run_with_these_settings():
    assert contest.stored()["settings"] == SETTINGS, AGAIN
    told = {(run.optimizer, run.lr, run.passes) for passes in PASSES for run in contest.runs(passes)}
    assert told == {(name, lr, passes) for name in CONTESTANTS for lr in rates(name) for passes in PASSES}, AGAIN
    for run in (run for passes in PASSES for run in contest.runs(passes)):
        assert {len(run.loss), len(run.validation), len(run.test)} == {SEEDS}, f"{run}: {AGAIN}"


def test_a_run_does_what_is_stored():
    """The first seed of each contestant after the fewest passes, at a tenth of its best rate.

    There rounding stays small; at the best rate the last digits, in which processors differ, may become the first.
    """
    at = {(run.optimizer, run.lr): run for run in contest.runs(*FEWEST)}
    tenth = dict(zip(contest.grid()[2:], contest.grid(), strict=False))
    chosen = [at[run.optimizer, tenth[run.lr]] for run in contest.order(on_grid(*FEWEST))]
    fail_with(
        f"{run.optimizer} at {run.lr}: the loss is {loss}, right are {right}; stored are {stored}: {AGAIN}"
        for run, (loss, *right) in zip(chosen, forked(again, chosen), strict=True)
        for stored in [(run.loss[0], run.validation[0], run.test[0])]
        if not math.isclose(loss, stored[0], rel_tol=0.001)
        or any(abs(a - b) > 3 for a, b in zip(right, stored[1:], strict=True))
    )


def again(chosen: list[Run]) -> list[tuple]:
    return [train(run.optimizer, run.lr, 0, FEWEST)[0] for run in chosen]


def on_grid(passes: int) -> list[Run]:
    return [run for run in contest.runs(passes) if run.lr in contest.grid()]


def test_no_rate_of_the_contest_is_the_first_or_the_last_of_the_grid():
    chosen = contest.order(on_grid(contest.PASSES))
    ends = contest.grid()[0], contest.grid()[-1]
    fail_with(f"{run.optimizer} is best at {run.lr}: the grid ends too early" for run in chosen if run.lr in ends)


@pytest.fixture
def two():
    """A is better on the validation data where it is worse on the test data; B is a little behind A."""
    a = [Run("A", 0.1, 20, [0.5, 0.5], [300, 300], [200, 220]), Run("A", 1.0, 20, [0.1, 0.1], [200, 200], [360, 360])]
    return [*a, Run("B", 0.1, 20, [0.4, 0.4], [300, 300], [204, 208])]


def test_the_rate_is_chosen_on_other_data_than_the_order(two):
    assert [(run.optimizer, run.lr) for run in contest.order(two)] == [("A", 0.1), ("B", 0.1)]
    assert [(run.optimizer, run.lr) for run in contest.order(two, chosen_by=contest.TEST)] == [("A", 1.0), ("B", 0.1)]
    assert [run.optimizer for run in contest.order(two[::2], contest.LOSS, contest.LOSS)] == ["B", "A"]


def test_a_difference_within_its_spread_is_none(two):
    a, better, b = two
    assert contest.behind(a, b) == [-1, 3]
    assert not contest.told_apart(a, b)
    assert contest.told_apart(better, b)

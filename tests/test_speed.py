"""What is stored of the speed of a step is what tools/speed.py measures now, and the table has all of it."""

import json

import pytest
import torch

from checks import ROOT
from checks.programs.evidence import FOLDER
from checks.programs.fork import forked
from tools import speed

AGAIN = "run it again: make speed"
FILES = sorted(FOLDER.glob("speed-*.json"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_stored_was_measured_with_these_settings(file):
    ran = json.loads(file.read_text())
    assert file.stem == f"speed-{ran['torch']}-{ran['device']}"
    assert ran["settings"] == speed.SETTINGS, AGAIN
    assert list(ran["steps"]) == speed.SETTINGS["cases"]
    assert list(ran["shares"]) == speed.SETTINGS["models"]
    for case, ways in ran["steps"].items():
        assert list(ways) == speed.SETTINGS["ways"], f"{case}: {AGAIN}"
        assert ways["for-loop"] == [1, 1, 1]
    for measured in [*ran["steps"].values(), *ran["shares"].values()]:
        assert all(0 < low <= middle <= high for low, middle, high in measured.values())
    assert all(share[2] < 1 for of in ran["shares"].values() for share in of.values())


def test_the_table_has_a_row_for_each_case_of_each_file():
    table = (ROOT / "figures/practice/speed/table.md").read_text()
    for file in FILES:
        ran = json.loads(file.read_text())
        for case, of in ran["steps"].items():
            assert f"| {case} | {' | '.join(f'{of[way][1]:.2g}' for way in list(of)[1:])} |" in table
        for model, of in ran["shares"].items():
            assert f"| {model} | {' | '.join(f'{share[1]:.0%}' for share in of.values())} |" in table


def test_a_step_and_its_share_can_be_measured():
    """Small ones, and nothing is compiled: that takes longer than the rest of this file."""
    step, shares = forked(small)
    assert list(step) == ["for-loop", "foreach", "fused", "memory"]
    assert list(shares) == ["for-loop", "foreach", "fused"]


def small() -> tuple[dict, dict]:
    speed.ROUNDS, speed.SECONDS = 2, 0.001
    del speed.IMPLEMENTATIONS["compiled"]
    cpu = torch.device("cpu")
    return speed.times_of_a_step("SGD", [8, 8], cpu), speed.shares_of_a_step(1, 4, 2, cpu)

"""What the figures show comes out of stored outputs and from nowhere else."""

import re

from checks import ROOT
from checks.reading.numbers import VALUE

SNIPPETS = ROOT / "snippets"


def rows(snippet: str) -> list[list[str]]:
    """The words of each line of the stored output of `snippet` ("optimizer/anatomy/who_owns_what")."""
    return [line.split() for line in (SNIPPETS / f"{snippet}.out").read_text().splitlines()]


def numbers(snippet: str, label: str) -> list[float]:
    """Every number that stands right after `label` in the stored output of `snippet` ("loss/three-steps/training")."""
    found = re.findall(rf"{re.escape(label)}((?: +{VALUE})+)", (SNIPPETS / f"{snippet}.out").read_text())
    if not found:
        raise ValueError(f"snippets/{snippet}.out has no number after {label!r}")
    return [float(number) for run in found for number in run.split()]

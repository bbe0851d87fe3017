"""The numbers that figures show come out of stored outputs and from nowhere else."""

import re
from pathlib import Path

SNIPPETS = Path(__file__).parents[1] / "snippets"


def numbers(snippet: str, label: str) -> list[float]:
    """Every number that stands right after `label` in the stored output of `snippet` ("loss/three_steps_training")."""
    found = re.findall(
        re.escape(label) + r"((?: +[-+]?\d[\d.]*(?:e[-+]?\d+)?)+)", (SNIPPETS / f"{snippet}.out").read_text()
    )
    if not found:
        raise ValueError(f"snippets/{snippet}.out has no number after {label!r}")
    return [float(number) for run in found for number in run.split()]

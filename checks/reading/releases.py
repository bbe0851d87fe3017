"""When what came to torch: the stored outputs of snippets/old-pytorch/facts.py, one for each release it ran on."""

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parents[1]
PINNED = re.search(r"^torch==(\S+)", (ROOT / "requirements.txt").read_text(), re.M)[1]


@dataclass(frozen=True)
class Change:
    """Between two releases a fact begins to hold, or ceases to."""

    fact: str
    last: str  # the last release with the old behaviour
    first: str  # the first one with the new
    begins: bool


def minor(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")[:2]))


@cache
def runs() -> dict[str, dict[str, bool]]:
    """For each release that was run, oldest first: the facts, and whether they hold there."""
    outputs = {PINNED: ROOT / "snippets/old-pytorch/facts.out"}
    for path in (ROOT / "snippets").glob("old_pytorch.torch-*.out"):
        outputs[path.stem.partition(".torch-")[2]] = path
    return {
        version: {line[4:]: line.startswith("yes") for line in outputs[version].read_text().splitlines()}
        for version in sorted(outputs, key=minor)
    }


@cache
def changes() -> list[Change]:
    """Every change between a run and the next, oldest first."""
    return [
        Change(fact, last, first, holds)
        for (last, before), (first, after) in pairwise(runs().items())
        for fact, holds in after.items()
        if holds != before[fact]
    ]

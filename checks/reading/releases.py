"""When what came to torch: the stored outputs of one program, one for each release that it ran on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from checks import ROOT, Problem, relative

FACTS = ROOT / "snippets/old-pytorch/facts.py"
PINNED = re.search(r"^torch==([\d.]+)", (ROOT / "requirements.txt").read_text(), re.M)[1]


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
def runs(program: Path = FACTS) -> dict[str, dict[str, bool]]:
    """For each release that was run, oldest first: the facts that it was asked, and whether they hold there."""
    outputs = {PINNED: program.with_suffix(".out")}
    for path in program.parent.glob(f"{program.stem}.torch-*.out"):
        outputs[path.stem.partition(".torch-")[2]] = path
    return {
        version: {line[4:]: line.startswith("yes") for line in outputs[version].read_text().splitlines()}
        for version in sorted(outputs, key=minor)
    }


@cache
def changes(program: Path = FACTS) -> list[Change]:
    """Every change of a fact between a release that was asked and the next one that was, oldest first."""
    asked = runs(program)
    facts = dict.fromkeys(fact for answers in asked.values() for fact in answers)
    found = [
        Change(fact, last, first, asked[first][fact])
        for fact in facts
        for last, first in pairwise(version for version in asked if fact in asked[version])
        if asked[first][fact] != asked[last][fact]
    ]
    return sorted(found, key=lambda change: minor(change.first))


def unpinned(program: Path = FACTS) -> Iterator[Problem]:
    """The facts of which the stored outputs do not say between which two neighbours they changed.

    A new fact needs three answers: of the pinned release and of the two between which it changed. Of the others it
    may be unknown.
    """
    asked, lines = runs(program), program.read_text().splitlines()
    found = changes(program)
    for fact in asked[PINNED]:
        line = next((number for number, text in enumerate(lines, 1) if fact[:40] in text), 1)
        mine = [change for change in found if change.fact == fact]
        if not mine:
            yield Problem(
                relative(program),
                line,
                f"no stored output shows when this changed: {fact}. Ask the last release before it and the first "
                "after it: make history HISTORY=..., make update",
            )
        for change in mine:
            if minor(change.first) != following(minor(change.last)):
                yield Problem(
                    relative(program), line, f"it changed between {change.last} and {change.first}: ask those between"
                )


def following(release: tuple[int, int]) -> tuple[int, int]:
    return (2, 0) if release == (1, 13) else (release[0], release[1] + 1)

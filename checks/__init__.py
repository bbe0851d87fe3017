"""What keeps the pages true: a page goes in, problems come out. No test is in here.

    reading/     what a page says: its fences, includes, blocks and sentences
    pages/       the checks of a page, a file for each kind of claim, and their registry
    programs/    programs are run, and what they print is compared with what is stored
    collect.py   both as items of pytest
    report.py    what a run says at its end, evidence among it

The words, each with one meaning in this package:

    page       a Markdown file of docs/, or the notebook
    fence      a code block as it is written, between two lines of backticks
    block      the same as a reader sees it
    include    a line that shows a file of snippets/ or figures/: --8<-- "schedulers/step-order/wrong.py"
    passage    a paragraph, list item, table row, heading or label as a reader sees it
    program    a file of snippets/, or a Python fence that is written on the page itself
    output     what a program printed, stored beside it
    figure     a program of figures/ that draws from outputs, and what it drew
    scene      an instrument on a page; its attributes say what it shows
    check      a function from a page to its problems
    problem    a file, a line, and what to do
    evidence   where a program ran, as it is now
"""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Problem:
    """What is wrong at a line of a file, in words that say what to do."""

    file: str  # from the root of the project
    line: int
    message: str

    def __str__(self):
        return f"{self.file}:{self.line}: {self.message}"


def relative(path: Path) -> str:
    """How reports name a file: from the root of the project."""
    return (path.relative_to(ROOT) if path.is_relative_to(ROOT) else path).as_posix()

"""A program of several processes has the command that starts it in its docstring.

The runner makes as many processes as that says, and the page's notebook has the command under the program.
"""

import re
from pathlib import Path

LAUNCH = re.compile(r"^torchrun --standalone --nproc-per-node (?P<ranks>\d+) (?P<file>\w+\.py)$", re.MULTILINE)


def ranks(program: Path) -> int:
    """In how many processes a program runs; 0 if that is one like any other."""
    found = LAUNCH.search(program.read_text())
    return int(found["ranks"]) if found else 0

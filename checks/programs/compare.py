"""When does what a program printed equal its stored output?"""

import difflib
import math
import re

# A float as Python and torch print it. Whole numbers are text: a count that differs is never rounding.
FLOAT = re.compile(r"[-+]?(?:\d+\.\d*|\.\d+|\d+(?=e[-+]?\d))(?:e[-+]?\d+)?|\bnan\b|[-+]?\binf\b")
PADDING = re.compile(r"(?<=[\[(]) +| +(?= )")  # torch pads numbers into columns: "tensor([ 0.5, -1.0])"

RELATIVE, ABSOLUTE = 1e-4, 1e-6

LINES, WIDTH = 24, 160  # of a difference that a report shows


def close(expected: str, printed: str) -> bool:
    """Whether two texts differ in nothing but padding and the last digits of floats."""
    expected, printed = PADDING.sub("", expected), PADDING.sub("", printed)
    return FLOAT.sub("#", expected) == FLOAT.sub("#", printed) and all(
        a == b or math.isclose(float(a), float(b), rel_tol=RELATIVE, abs_tol=ABSOLUTE)
        for a, b in zip(FLOAT.findall(expected), FLOAT.findall(printed), strict=True)
    )


def difference(expected: str, printed: str) -> tuple[int, str]:
    """The first line (from 1) at which two texts part, and what differs: a few lines, and a piece of a long one."""
    old, new = expected.splitlines(), printed.splitlines()
    first = next((n for n, (a, b) in enumerate(zip(old, new, strict=False), 1) if a != b), min(len(old), len(new)) + 1)
    changed = [line for line in list(difflib.unified_diff(old, new, n=1, lineterm=""))[2:] if not line.startswith("@@")]
    if not changed:
        return len(old), "one of the two does not end its last line"
    parts = [line[1:] for line in changed if line[0] in "-+"][:2]
    same = next((n for n, (a, b) in enumerate(zip(parts[0], parts[-1], strict=False)) if a != b), 0)
    cut = max(0, same - WIDTH // 2)
    lines = [f"{line[0]}…{line[1 + cut : 1 + cut + WIDTH]}…" if len(line) > WIDTH else line for line in changed[:LINES]]
    return first, "\n".join(lines + [f"and {len(changed) - LINES} lines more"] * (len(changed) > LINES))

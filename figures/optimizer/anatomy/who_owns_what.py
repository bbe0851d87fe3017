"""What the base class Optimizer owns, what Adam adds, and which functions do the arithmetic."""

import math

from figures.stored import rows
from figures.svg import COLOURS, arrow, box, code, figure, text

owners = {method: classes for method, *classes in rows("optimizer/anatomy/who_owns_what")}
PARTS = [  # who, what for, which methods or functions
    ("torch.optim.Optimizer", "bookkeeping, the same for all", [m for m in owners if "Adam" not in owners[m]]),
    ("torch.optim.Adam", "what makes it Adam", [m for m in owners if "Adam" in owners[m]]),
    ("adam(), a function", "the arithmetic, in three bodies", [body for body, *_ in rows("optimizer/anatomy/bodies")]),
]
INHERITS, CALLS = "Adam inherits from the base class", "Adam.step() calls the function"
WIDTH, GAP, COLUMNS, ROW = 418, 40, 2, 22

shapes, y = [], 1
for number, (name, role, methods) in enumerate(PARTS):
    height = 66 + ROW * math.ceil(len(methods) / COLUMNS)
    if number == 1:  # to the base class, which stands above
        shapes += [arrow(40, y + GAP, 40, y, dash="6 4"), text(56, y + 25, INHERITS)]
    elif number == 2:
        shapes += [arrow(40, y, 40, y + GAP), text(56, y + 25, CALLS)]
    y += GAP if number else 0
    shapes += [
        box(1, y, WIDTH, height, COLOURS[number], filled=0.08),
        text(16, y + 24, name, colour=COLOURS[number], weight=600),
        text(16, y + 44, role),
        *(
            code(16 + WIDTH / COLUMNS * (i % COLUMNS), y + 72 + ROW * (i // COLUMNS), method, "start")
            for i, method in enumerate(methods)
        ),
    ]
    y += height
words = (f"{name}: {role}: {', '.join(methods)}." for name, role, methods in PARTS)
print(figure(WIDTH + 2, y + 1, f"{' '.join(words)} {INHERITS}. {CALLS}.", *shapes))

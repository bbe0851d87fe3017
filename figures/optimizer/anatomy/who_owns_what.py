"""What the base class Optimizer owns, what Adam adds, and which functions do the arithmetic."""

from figures.stored import rows
from figures.svg import COLOURS, box, code, figure, line, text

owners = {method: classes for method, *classes in rows("optimizer/anatomy/who_owns_what")}
PARTS = [  # who, what for, which methods or functions
    ("torch.optim.Optimizer", "bookkeeping, the same for all", [m for m in owners if "Adam" not in owners[m]]),
    ("torch.optim.Adam", "what makes it Adam", [m for m in owners if "Adam" in owners[m]]),
    ("adam(), a function", "the arithmetic, in three bodies", [body for body, *_ in rows("optimizer/anatomy/bodies")]),
]
WIDTH, GAP, HEIGHT = 206, 30, 214

shapes = []
for column, (name, role, methods) in enumerate(PARTS):
    x = column * (WIDTH + GAP) + 1
    shapes += [
        box(x, 1, WIDTH, HEIGHT, COLOURS[column], filled=0.08),
        text(x + WIDTH / 2, 26, name, "middle", COLOURS[column], 600),
        text(x + WIDTH / 2, 46, role, "middle"),
        line(x + 12, 58, x + WIDTH - 12, 58, 0.3),
        *(code(x + 16, 82 + 22 * row, method, "start") for row, method in enumerate(methods)),
    ]
    if column:
        shapes += [line(x - GAP, 110, x - 6, 110), f'<path d="M{x} 110l-8 -4v8z"/>']
description = " ".join(f"{name}: {role}: {', '.join(methods)}." for name, role, methods in PARTS)
print(figure(3 * WIDTH + 2 * GAP + 2, HEIGHT + 2, description, *shapes))

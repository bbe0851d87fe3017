"""The graph behind loss = (w * x).square(): what points where, and where the gradient arrives."""

from figures.svg import COLOURS, box, code, figure, text

TENSORS = [  # name, role, column, row
    ("w", "parameter, a leaf", 0, 0),
    ("x", "data, a leaf", 0, 1),
    ("y", "w * x", 1, 0),
    ("loss", "y.square()", 2, 0),
]
WIDTH, HEIGHT, GAP = 150, 56, 90


def corner(column: int, row: int) -> tuple[int, int]:
    return 1 + column * (WIDTH + GAP), 32 + row * (HEIGHT + 24)


def arrow(x1: float, y1: float, x2: float, y2: float, colour: str, dash: str = "none") -> str:
    """An arrow that ends in (x2, y2), level or nearly so."""
    back = 8 if x2 > x1 else -8
    return (
        f'<path d="M{x1} {y1}L{x2 - back} {y2}" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"/>'
        f'<path d="M{x2} {y2}l{-back} -4v8z" fill="{colour}"/>'
    )


shapes = []
for name, role, column, row in TENSORS:
    x, y = corner(column, row)
    shapes += [
        box(x, y, WIDTH, HEIGHT, COLOURS[0] if name == "w" else "currentColor", filled=0.1 if name == "w" else 0.04),
        code(x + WIDTH / 2, y + 23, name),
        text(x + WIDTH / 2, y + 43, role, "middle"),
    ]
for column in (0, 1):
    x, y = corner(column, 0)
    shapes += [
        arrow(x + WIDTH, y + 16, x + WIDTH + GAP, y + 16, "currentColor"),
        arrow(x + WIDTH + GAP, y + 40, x + WIDTH, y + 40, COLOURS[1], dash="5 4"),
    ]
x, y = corner(0, 1)
shapes += [
    arrow(x + WIDTH, y + 20, x + WIDTH + GAP, y - 36, "currentColor"),
    text(1, 16, "solid: the forward pass makes the values"),
    text(3 * WIDTH + 2 * GAP, 16, "dashed: backward() carries the gradient to w.grad", "end", COLOURS[1]),
]
print(
    figure(
        3 * WIDTH + 2 * GAP + 2,
        32 + 2 * HEIGHT + 26,
        "Forward: the leaves w and x make y, and y makes the loss. Backward: the gradient goes from the loss to y "
        "and from y to w, where it is added to w.grad. Nothing goes to x, which requires no gradient.",
        *shapes,
    )
)

"""The graph behind loss = (w * x).square(): what points where, and where the gradient arrives."""

from figures.svg import COLOURS, arrow, box, code, figure, text

TENSORS = [  # name, role, column, row
    ("w", "parameter, a leaf", 0, 0),
    ("x", "data, a leaf", 0, 1),
    ("y", "w * x", 1, 0),
    ("loss", "y.square()", 2, 0),
]
WIDTH, HEIGHT, GAP, TOP = 122, 56, 26, 48


def corner(column: int, row: int) -> tuple[int, int]:
    return 1 + column * (WIDTH + GAP), TOP + row * (HEIGHT + 24)


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
        arrow(x + WIDTH, y + 16, x + WIDTH + GAP, y + 16),
        arrow(x + WIDTH + GAP, y + 40, x + WIDTH, y + 40, COLOURS[1], dash="5 4"),
    ]
x, y = corner(0, 1)
shapes += [
    arrow(x + WIDTH, y + 20, x + WIDTH + GAP, y - 36),
    text(1, 16, "solid: the forward pass makes the values"),
    text(1, 36, "dashed: backward() carries the gradient to w.grad", colour=COLOURS[1]),
]
print(
    figure(
        3 * WIDTH + 2 * GAP + 2,
        TOP + 2 * HEIGHT + 26,
        "Forward: the leaves w and x make y, and y makes the loss. Backward: the gradient goes from the loss to y "
        "and from y to w, where it is added to w.grad. Nothing goes to x, which requires no gradient.",
        *shapes,
    )
)

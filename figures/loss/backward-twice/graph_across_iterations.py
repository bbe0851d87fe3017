"""The graph behind docs/loss/backward-twice.md: a state that carries its past into the next loss."""

from figures.svg import COLOURS, box, code, figure, line, text

WIDTH, HEIGHT, GAP, TOP, BELOW = 170, 56, 150, 32, 122
DASH = "5 4"


def arrow(x1: float, y1: float, x2: float, y2: float, colour: str, dash: str = "none") -> str:
    """An arrow that ends in (x2, y2), level or upright."""
    head = f"l{8 if x2 < x1 else -8} -4v8z" if y1 == y2 else f"l-4 {8 if y2 < y1 else -8}h8z"
    return (
        f'<path d="M{x1} {y1}L{x2} {y2}" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"/>'
        f'<path d="M{x2} {y2}{head}" fill="{colour}"/>'
    )


shapes = []
for iteration in (0, 1):
    x = 1 + iteration * (WIDTH + GAP)
    freed = iteration == 0
    shapes += [
        text(x + WIDTH / 2, 16, f"iteration {iteration}", "middle", weight=600),
        box(x, TOP, WIDTH, HEIGHT, filled=0.04),
        code(x + WIDTH / 2, TOP + 23, "state = state * w"),
        text(x + WIDTH / 2, TOP + 43, "freed" if freed else "saved: state, w", "middle", COLOURS[1 if freed else 0]),
        box(x, BELOW, WIDTH, HEIGHT, filled=0.04),
        code(x + WIDTH / 2, BELOW + 33, "loss = -state"),
        arrow(x + 55, TOP + HEIGHT, x + 55, BELOW, "currentColor"),
        arrow(x + 95, BELOW, x + 95, TOP + HEIGHT, COLOURS[1], DASH),
    ]
between = 1 + WIDTH
shapes += [
    arrow(between, TOP + 16, between + GAP, TOP + 16, "currentColor"),
    arrow(between + GAP, TOP + 40, between, TOP + 40, COLOURS[1], DASH),
    line(between + GAP / 2, TOP + 4, between + GAP / 2, TOP + HEIGHT - 4),
    text(between + GAP / 2, TOP + HEIGHT + 16, "detach() cuts here", "middle"),
]
print(
    figure(
        2 * WIDTH + GAP + 2,
        BELOW + HEIGHT + 2,
        "Iteration 0 makes the state and a loss; its backward() frees what the multiplication saved. "
        "Iteration 1 makes its state from that of iteration 0, so the walk back from its loss enters iteration 0 "
        "and finds the values gone. detach() between the two states cuts the way.",
        *shapes,
    )
)

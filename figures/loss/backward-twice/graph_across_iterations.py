"""The graph behind docs/loss/backward-twice.md: a state that carries its past into the next loss."""

from figures.svg import COLOURS, arrow, box, code, figure, line, text

WIDTH, HEIGHT, GAP, TOP, BELOW = 148, 56, 122, 32, 122
DASH = "5 4"

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
        arrow(x + 55, TOP + HEIGHT, x + 55, BELOW),
        arrow(x + 95, BELOW, x + 95, TOP + HEIGHT, COLOURS[1], DASH),
    ]
between = 1 + WIDTH
shapes += [
    arrow(between, TOP + 16, between + GAP, TOP + 16),
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

"""The calls of a training loop in their order, and what each of them writes."""

from figures.svg import COLOURS, box, code, figure, line, text

CALLS = {  # call: what it writes, of the four things below
    "zero_grad()": {".grad"},
    "backward()": {".grad"},
    "optimizer.step()": {"the parameters", "the optimizer's state"},
    "scheduler.step()": {"the learning rate"},
}
THINGS = ".grad", "the parameters", "the optimizer's state", "the learning rate"
WORDS = {
    ("zero_grad()", ".grad"): "None",
    ("backward()", ".grad"): "+ gradient",
    ("optimizer.step()", "the parameters"): "updated",
    ("optimizer.step()", "the optimizer's state"): "updated",
    ("scheduler.step()", "the learning rate"): "the next one",
}
LEFT, TOP, COLUMN, ROW = 150, 34, 122, 40

shapes = []
for row, thing in enumerate(THINGS):
    y = TOP + 12 + row * ROW
    shapes += [text(0, y + 20, thing), line(LEFT, y + ROW - 4, LEFT + COLUMN * len(CALLS), y + ROW - 4, 0.15)]
for column, (call, written) in enumerate(CALLS.items()):
    x = LEFT + column * COLUMN
    shapes.append(code(x + COLUMN / 2, TOP - 14, call))
    for row, thing in enumerate(THINGS):
        if thing in written:
            y = TOP + 12 + row * ROW
            shapes.append(box(x + 5, y, COLUMN - 10, ROW - 8, COLOURS[column], filled=0.15))
            shapes.append(text(x + COLUMN / 2, y + 20, WORDS[call, thing], "middle"))
shapes += [
    line(LEFT, TOP, LEFT + COLUMN * len(CALLS), TOP),
    f'<path d="M{LEFT + COLUMN * len(CALLS)} {TOP}l-8 -4v8z"/>',
    text(LEFT, TOP + 12 + ROW * len(THINGS) + 14, "once a batch: the first three, in this order"),
    text(LEFT + COLUMN * len(CALLS), TOP + 12 + ROW * len(THINGS) + 14, "last, once an epoch", "end"),
]
description = "In the order of time. " + " ".join(
    f"{call} writes {' and '.join(thing for thing in THINGS if thing in written)}." for call, written in CALLS.items()
)
print(figure(LEFT + COLUMN * len(CALLS), TOP + 12 + ROW * len(THINGS) + 24, description, *shapes))

"""The hooks around one step(), in the order in which they are called."""

from figures.stored import rows
from figures.svg import COLOURS, arrow, box, figure, text

called = [" ".join(row) for row in rows("optimizer/hooks/order")]
called = called[: called.index("all handles removed:")]
WHO = {  # who registers it: its colour, and how far it stands inside
    "global": ("for all optimizers of the process", COLOURS[1], 30),
    "pre": ("for this optimizer", COLOURS[0], 52),
    "post": ("for this optimizer", COLOURS[0], 52),
    "step()": ("calls the closure, moves the weights", COLOURS[2], 74),
}
WIDTH, HEIGHT, ROW = 420, 44, 54

shapes, y = [], 2
for words in called:
    who, colour, left = WHO[words.split()[0]]
    shapes += [
        box(left, y, WIDTH - left - 1, HEIGHT, colour, filled=0.08),
        text(left + 12, y + 18, words, colour=colour, weight=600),
        text(left + 12, y + 36, who),
    ]
    y += ROW
shapes.append(arrow(10, 6, 10, y - 6))
description = "From first to last: " + ", ".join(f"{words} ({WHO[words.split()[0]][0]})" for words in called) + "."
print(figure(WIDTH, y, description, *shapes))

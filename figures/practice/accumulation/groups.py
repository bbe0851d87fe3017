"""Ten batches in groups of four: where the gradients are cleared, where they add up, where a step uses them."""

from figures.stored import numbers
from figures.svg import COLOURS, arrow, box, code, figure, text

sizes = [int(size) for size in numbers("practice/accumulation/counter", ", of")]
BOX, GAP, TOP = 36, 16, 30

shapes, x, batch = [], 1.0, 0
for number, size in enumerate(sizes):
    shapes.append(code(x, 14, "zero_grad()", "start"))
    for _ in range(size):
        shapes.append(box(x, TOP, BOX - 4, 30, COLOURS[number], filled=0.15))
        shapes.append(text(x + BOX / 2 - 2, TOP + 20, str(batch), "middle"))
        x += BOX
        batch += 1
    shapes.append(arrow(x - BOX / 2 - 2, TOP + 36, x - BOX / 2 - 2, TOP + 58))
    shapes.append(code(x - 4, TOP + 76, "step()", "end"))
    x += GAP
shapes.append(text(1, TOP + 104, "backward() once in each box: the gradients of a group add up"))
description = (
    f"{batch} batches in groups of {', '.join(map(str, sizes))}. zero_grad() before the first batch of a group, "
    "backward() in each batch, step() after the last one."
)
print(figure(420, TOP + 110, description, *shapes))

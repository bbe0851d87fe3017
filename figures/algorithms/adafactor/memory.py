"""What Adam and Adafactor keep, as a multiple of the parameters: bars for a matrix, a convolution and a vector."""

from figures.stored import numbers
from figures.svg import COLOURS, box, figure, line, text

LEFT, RIGHT, BAR, STEP = 100, 350, 18, 66
names = ("matrix", "convolution", "vector")
sizes = {
    (name, cls): numbers("algorithms/adafactor/memory", f"{name}, {cls}:")[0]
    for name in names
    for cls in ("Adam", "Adafactor")
}
scale = (RIGHT - LEFT) / max(sizes.values())
height = len(names) * STEP + 28

shapes = [line(LEFT, 4, LEFT, height - 26)]
for row, name in enumerate(names):
    y = 8 + row * STEP
    shapes.append(text(LEFT - 10, y + BAR + 6, name, "end"))
    for number, cls in enumerate(("Adam", "Adafactor")):
        size, top = sizes[name, cls], y + number * (BAR + 6)
        if size * scale >= 12:  # a shorter bar has no place for its corners
            shapes.append(box(LEFT, top, size * scale, BAR, COLOURS[number], filled=0.35 + 0.35 * number))
        else:
            shapes.append(line(LEFT + 1, top, LEFT + 1, top + BAR, 1))
        shapes.append(text(LEFT + size * scale + 8, top + BAR - 4, f"{size:g}", colour=COLOURS[number], weight=600))
shapes += [
    text(LEFT, height - 6, "Adam", colour=COLOURS[0], weight=600),
    text(LEFT + 50, height - 6, "Adafactor", colour=COLOURS[1], weight=600),
    text(LEFT + 130, height - 6, "state, in parameters"),
]
words = "; ".join(f"{name}, {cls}: {size:g}" for (name, cls), size in sizes.items())
print(figure(420, height, f"State as a multiple of the parameters. {words}.", *shapes))

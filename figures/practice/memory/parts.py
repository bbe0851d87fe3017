"""The four parts of a training step as one bar for each optimizer, in multiples of the weights."""

from figures.stored import SNIPPETS, numbers
from figures.svg import COLOURS, figure, line, text

SOURCE = "practice/memory/parts"
PARTS = ("weights", "gradients", "state", "activations")
names = [row.split(":")[0] for row in (SNIPPETS / f"{SOURCE}.out").read_text().splitlines()]
sizes = {part: numbers(SOURCE, part) for part in PARTS}
LEFT, WIDTH, TOP, STEP, BAR = 130, 420, 26, 30, 20
unit = (WIDTH - LEFT - 8) / max(map(sum, zip(*sizes.values(), strict=True)))
bottom = TOP + STEP * len(names)

shapes, words = [], []
for multiple in range(7):
    x = LEFT + multiple * sizes["weights"][0] * unit
    if x < WIDTH:
        shapes += [line(x, TOP - 4, x, bottom - 4, 0.25), text(x, TOP - 10, str(multiple), "middle")]
for row, name in enumerate(names):
    y, x = TOP + row * STEP, float(LEFT)
    shapes.append(text(LEFT - 8, y + 15, name, "end"))
    for number, part in enumerate(PARTS):
        width = sizes[part][row] * unit
        shapes.append(
            f'<rect x="{x:.1f}" y="{y}" width="{width:.1f}" height="{BAR}" '
            f'fill="{COLOURS[number]}" fill-opacity="0.55" stroke="{COLOURS[number]}"/>'
        )
        if width > 24:
            shapes.append(text(x + width / 2, y + 15, part[0].upper(), "middle", weight=600))
        x += width
    words.append(f"{name}: " + ", ".join(f"{part} {sizes[part][row]:g}" for part in PARTS) + " KiB.")
for number, (x, part) in enumerate(zip((6, 108, 224, 304), PARTS, strict=True)):
    shapes.append(text(x, bottom + 18, f"{part[0].upper()} = {part}", colour=COLOURS[number], weight=600))
print(figure(WIDTH, bottom + 26, "Memory in multiples of the weights. " + " ".join(words), *shapes))

"""The mean loss of five ways to fine-tune on new tasks near the old one and far from it, each at its best rate."""

import re

from figures.stored import rows
from figures.svg import COLOURS, box, figure, line, text

WIDTH, LEFT, TOP, ROW, LONGEST = 420, 98, 30, 46, 280

found: dict[str, list[float]] = {}
for row in map(" ".join, rows("practice/fine-tuning/compare")):
    if match := re.match(r"(\D+) .* at \S+: (\S+) \(", row):
        found.setdefault(match[1], []).append(float(match[2]))

per_unit = LONGEST / max(loss for losses in found.values() for loss in losses)
shapes = []
for place, (label, x) in enumerate([("near the old task", LEFT), ("far from it", LEFT + 150)]):
    shapes += [box(x, 6, 12, 12, COLOURS[place], 0.35 + 0.5 * place), text(x + 18, 17, label)]
for i, (name, losses) in enumerate(found.items()):
    y = TOP + ROW * i
    shapes.append(text(LEFT - 8, y + 22, name, "end"))
    for place, loss in enumerate(losses):
        top = y + 4 + 18 * place
        shapes += [
            box(LEFT, top, round(loss * per_unit, 1), 14, COLOURS[place], 0.35 + 0.5 * place),
            text(LEFT + round(loss * per_unit, 1) + 6, top + 12, f"{loss:.2f}"),
        ]
height = TOP + ROW * len(found)
shapes.append(line(LEFT, TOP, LEFT, height))
words = "; ".join(f"{name}: near {near:g}, far {far:g}" for name, (near, far) in found.items())
print(figure(WIDTH, height, f"Mean loss on sixteen new tasks. {words}.", *shapes))

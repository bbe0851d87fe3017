"""Two grids of rate and decay: AdamW's rows are level, Adam's are not."""

from figures.stored import rows
from figures.svg import COLOURS, figure, text

LEFT, TOP, CELL, ROW, GAP = 46, 62, 38, 28, 24

lines = rows("algorithms/adamw/separable")
panels = []
for line in lines:
    if "lr:" in line:
        panels.append((line[0].rstrip(","), line[2:], []))
    else:
        numbers = [word for word in line if word[0].isdigit()]
        panels[-1][2].append((numbers[0], numbers[1:]))

shapes, words = [], []
for panel, (name, rates, grid) in enumerate(panels):
    x = panel * (LEFT + CELL * len(rates) + GAP)
    decay = "lr * weight_decay" if name == "AdamW" else "weight_decay"
    shapes += [text(x, 14, name, weight=600), text(x, 34, f"{decay}, lr across")]
    shapes += [text(x + LEFT + CELL * (i + 0.5), 56, rate, "middle") for i, rate in enumerate(rates)]
    for number, (label, errors) in enumerate(grid):
        y = TOP + ROW * number
        shapes.append(text(x + LEFT - 8, y + 18, label, "end"))
        for i, error in enumerate(errors):
            shapes += [
                f'<rect x="{x + LEFT + CELL * i}" y="{y}" width="{CELL - 2}" height="{ROW - 2}" '
                f'fill="{COLOURS[panel]}" fill-opacity="{max(0.05, 0.6 - float(error)):.2f}"/>',
                text(x + LEFT + CELL * (i + 0.5) - 1, y + 18, error, "middle"),
            ]
        words.append(f"{name}, {decay} {label}: {', '.join(errors)}")
width = 2 * (LEFT + CELL * len(panels[0][1])) + GAP
print(
    figure(
        width,
        TOP + ROW * len(panels[0][2]),
        f"The error for the rates {', '.join(panels[0][1])}. {'; '.join(words)}. "
        "Along a row of AdamW it hardly changes, along a row of Adam it grows with the rate.",
        *shapes,
    )
)

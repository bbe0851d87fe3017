"""The loss after 100 steps of SGD for each rate and momentum: where it falls, how far, and where it grows."""

from figures.stored import rows
from figures.svg import COLOURS, figure, text

header, *lines = rows("algorithms/sgd/region")
rates = header[1 : header.index("stable")]
grid = [(line[1], [int(power) for power in line[2:-1]]) for line in lines if line[0] == "momentum"]
LEFT, TOP, CELL, ROW = 68, 44, 44, 26

shapes = [text(0, 14, "momentum"), text(LEFT + CELL * len(rates), 14, "learning rate", "end")]
shapes += [text(LEFT + CELL * (i + 0.5), 36, rate, "middle") for i, rate in enumerate(rates)]
for number, (momentum, powers) in enumerate(grid):
    y = TOP + ROW * number
    shapes.append(text(LEFT - 14, y + 18, momentum, "end"))
    for i, power in enumerate(powers):
        colour, strength = (COLOURS[0], -power / 28) if power < 0 else (COLOURS[1], 0.12)
        shapes += [
            f'<rect x="{LEFT + CELL * i:g}" y="{y:g}" width="{CELL - 2}" height="{ROW - 2}" '
            f'fill="{colour}" fill-opacity="{0.08 + 0.5 * min(strength, 1):.2f}"/>',
            text(LEFT + CELL * (i + 0.5) - 1, y + 17, f"{power}" if power < 0 else "grows", "middle"),
        ]
words = "; ".join(f"momentum {m}: {', '.join(map(str, powers))}" for m, powers in grid)
print(
    figure(
        LEFT + CELL * len(rates),
        TOP + ROW * len(grid),
        f"The loss after 100 steps as a power of ten, for the learning rates {', '.join(rates)}. {words}. "
        "The larger the momentum, the larger the rate at which the loss still falls; it falls furthest near rate 0.1 "
        "and momentum 0.5.",
        *shapes,
    )
)

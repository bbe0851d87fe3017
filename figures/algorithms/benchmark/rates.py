"""The whole grid: the right answers on the validation data of each optimizer at each rate, the chosen one framed."""

from statistics import mean

from figures.contest import PASSES, VALIDATION, grid, order, runs, values
from figures.svg import COLOURS, box, figure, text

LEFT, TOP, ROW = 138, 46, 22
WIDTH = (420 - LEFT) / len(grid())

shapes = [text(0, 14, "right of the validation images, in percent, at each rate")]
words = []
for column, lr in enumerate(grid()):
    if f"{lr:g}".strip("0.") == "1":  # between two of these lies three times the lower one
        shapes.append(text(LEFT + WIDTH * (column + 0.5), TOP - 10, f"{lr:g}", "middle"))
for row, chosen in enumerate(order([run for run in runs(PASSES) if run.lr in grid()])):
    at = {run.lr: run for run in runs(PASSES) if run.optimizer == chosen.optimizer}
    y = TOP + ROW * row
    right = [mean(values(at[lr], VALIDATION)) for lr in grid()]
    shapes.append(text(0, y + 15, chosen.optimizer))
    for column, percent in enumerate(right):
        place = round(LEFT + WIDTH * column, 1)
        shade = max(0, (percent - 50) / 50) ** 3 * 0.45
        shapes.append(
            f'<rect x="{place:g}" y="{y:g}" width="{WIDTH:.1f}" height="{ROW}" fill="{COLOURS[0]}" '
            f'fill-opacity="{shade:.2f}"/>'
        )
        if percent > 50:
            shapes.append(text(place + WIDTH / 2, y + 15, f"{percent:.0f}", "middle"))
    shapes.append(box(LEFT + WIDTH * grid().index(chosen.lr), y + 1, WIDTH, ROW - 2))
    words.append(f"{chosen.optimizer}: {', '.join(f'{percent:.0f}' for percent in right)}, best at {chosen.lr:g}")
rates = ", ".join(f"{lr:g}" for lr in grid())
description = f"Right answers in percent at the rates {rates}. {'; '.join(words)}."
print(figure(420, TOP + ROW * len(words) + 4, description, *shapes))

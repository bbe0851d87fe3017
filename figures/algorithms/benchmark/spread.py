"""The right answers with each seed, each optimizer at its best rate: who is told apart from the first."""

from statistics import mean

from figures.contest import PASSES, TEST, grid, order, runs, told_apart, values
from figures.svg import COLOURS, figure, line, text

LEFT, RIGHT, TOP, ROW = 142, 408, 46, 21
LOW = 90  # percent; who falls below it with a seed is told in words

found = order([run for run in runs(PASSES) if run.lr in grid()])
bottom = TOP + ROW * len(found)


def x(percent: float) -> float:
    return round(LEFT + (RIGHT - LEFT) * (percent - LOW) / (100 - LOW), 1)


shapes = [text(0, 14, "right of the test images, in percent, with each of five seeds")]
for percent in range(LOW, 101, 2):
    shapes += [line(x(percent), TOP - 6, x(percent), bottom, 0.15), text(x(percent), TOP - 12, str(percent), "middle")]
for number, run in enumerate(found):
    y = TOP + ROW * (number + 0.5)
    apart = run is not found[0] and told_apart(found[0], run)
    colour, filled = (COLOURS[1], 0) if apart else (COLOURS[0], 0.5)
    shapes.append(text(0, y + 4, run.optimizer))
    tested = values(run, TEST)
    if min(tested) < LOW:
        shapes.append(text(LEFT + 8, y + 4, f"from {min(tested):.0f} to {max(tested):.0f}", colour=colour))
        continue
    for percent in tested:
        shapes.append(
            f'<circle cx="{x(percent):g}" cy="{y:g}" r="4" fill="{colour}" fill-opacity="{filled}" stroke="{colour}"/>'
        )
    middle = x(mean(tested))
    shapes.append(f'<path d="M{middle:g} {y - 8:g}v16" stroke="currentColor" stroke-width="2"/>')
words = "; ".join(f"{run.optimizer} {', '.join(f'{value:g}' for value in values(run, TEST))}" for run in found)
print(figure(420, bottom + 8, f"Right answers in percent with each seed, best mean first. {words}.", *shapes))

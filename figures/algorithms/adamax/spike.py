"""The moves of Adam and Adamax at a gradient of twenty and for three thousand steps after it."""

from figures.stored import numbers
from figures.svg import COLOURS, DASHES, figure, line, text

LEFT, RIGHT, TOP, BOTTOM = 32, 350, 34, 234

adam, adamax = numbers("algorithms/adamax/spike", ", at the spike")
moves = {
    "Adam": [adam, *numbers("algorithms/adamax/spike", "later: Adam")],
    "Adamax": [adamax, *numbers("algorithms/adamax/spike", "later: Adamax")],
}


def x(index: int) -> float:
    return LEFT + (RIGHT - LEFT) * index / 30


def y(move: float) -> float:
    return BOTTOM - (BOTTOM - TOP) * move / 2.1


shapes = [text(0, 14, "length of one step, as a multiple of lr")]
for tick in 0, 0.5, 1, 1.5, 2:
    shapes += [line(LEFT, y(tick), RIGHT, y(tick), 0.15), text(LEFT - 8, y(tick) + 4, f"{tick:g}", "end")]
shapes += [text(x(index), BOTTOM + 18, f"{index * 100}", "middle") for index in (0, 10, 20, 30)]
shapes.append(text(x(15), BOTTOM + 40, "steps after the spike", "middle"))
for number, (name, points) in enumerate(moves.items()):
    path = "L".join(f"{x(i):.1f} {y(move):.1f}" for i, move in enumerate(points))
    shapes += [
        f'<path d="M{path}" fill="none" stroke="{COLOURS[number]}" stroke-width="2" '
        f'stroke-dasharray="{DASHES[number]}"/>',
        text(x(3), y(points[3]) - 12, name, colour=COLOURS[number], weight=600),
    ]
words = "; ".join(f"{name}: {', '.join(map(str, points))}" for name, points in moves.items())
print(figure(380, BOTTOM + 50, f"The length of a step at the spike and each hundred steps later. {words}.", *shapes))

"""The loss of the last weights, of their average and of the last weights under a falling rate, for six rates."""

import math

from figures.stored import numbers, rows
from figures.svg import COLOURS, DASHES, figure, line, text

LEFT, RIGHT, TOP, BOTTOM = 52, 316, 34, 254

rates = [line[0].removeprefix("lr=") for line in rows("algorithms/asgd/rates") if line[0].startswith("lr=")]
means = {
    "last weights": numbers("algorithms/asgd/rates", "  last: mean"),
    "falling rate": numbers("algorithms/asgd/rates", "last of a falling rate: mean"),
    "average": numbers("algorithms/asgd/rates", "  average: mean"),
}


def x(index: int) -> float:
    return LEFT + (RIGHT - LEFT) * index / (len(rates) - 1)


def y(loss: float) -> float:
    return BOTTOM - (BOTTOM - TOP) * (math.log10(loss) + 3) / 4


shapes = [text(0, 14, "loss after 2000 steps, mean of five seeds")]
for power in range(-3, 2):
    shapes += [line(LEFT, y(10**power), RIGHT, y(10**power), 0.15)]
    shapes += [text(LEFT - 8, y(10**power) + 4, f"{10.0**power:g}", "end")]
shapes += [text(x(index), BOTTOM + 24, rate, "middle") for index, rate in enumerate(rates)]
shapes.append(text((LEFT + RIGHT) / 2, BOTTOM + 44, "learning rate", "middle"))
for number, (name, losses) in enumerate(means.items()):
    path = "L".join(f"{x(i):.1f} {y(loss):.1f}" for i, loss in enumerate(losses))
    colour = COLOURS[number]
    shapes.append(
        f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{DASHES[number]}"/>'
    )
    shapes += [f'<circle cx="{x(i):.1f}" cy="{y(loss):.1f}" r="3" fill="{colour}"/>' for i, loss in enumerate(losses)]
    shapes.append(text(RIGHT + 8, y(losses[-1]) + 4, name, colour=colour, weight=600))
words = "; ".join(f"{name}: {', '.join(map(str, losses))}" for name, losses in means.items())
print(figure(420, BOTTOM + 54, f"The loss for the learning rates {', '.join(rates)}. {words}.", *shapes))

"""Above the losses of two range tests, below what short trainings at each rate leave, over the same axis of rates."""

import math

from figures.stored import rows
from figures.svg import COLOURS, DASHES, figure, line, text

WIDTH, LEFT, RIGHT = 420, 44, 406
LOW, HIGH = -4, 1  # powers of ten
OPTIMIZERS = "SGD", "Adam"


def points(snippet, label, place):
    """For each optimizer pairs of the rate after `label` and the number that stands `place` words after its name."""
    found = {name: [] for name in OPTIMIZERS}
    for words in rows(f"practice/finding-a-rate/{snippet}"):
        if words[0] == label:
            for name, pairs in found.items():
                loss = words[words.index(name) + place]
                if loss != "stopped":
                    pairs.append((float(words[1]), math.inf if loss == "large" else float(loss)))
    return found


def x(rate):
    return round(LEFT + (RIGHT - LEFT) * (math.log10(rate) - LOW) / (HIGH - LOW), 1)


def panel(series, top, bottom, highest, title, names):
    def y(loss):
        return round(bottom - (bottom - top) * min(loss / highest, 1.1), 1)

    shapes = [text(0, top - 20, title)]
    for part in range(3):
        loss = highest * part / 2
        shapes += [line(LEFT, y(loss), RIGHT, y(loss), 0.15), text(LEFT - 8, y(loss) + 4, f"{loss:g}", "end")]
    shapes += [line(x(10**power), top, x(10**power), bottom, 0.15) for power in range(LOW, HIGH + 1)]
    for number, (name, pairs) in enumerate(series.items()):
        colour = COLOURS[number]
        path = "L".join(f"{x(rate)} {y(loss)}" for rate, loss in pairs)
        shapes.append(
            f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{DASHES[number]}"/>'
        )
        rate, loss = min(pairs, key=lambda pair: pair[1])
        shapes.append(f'<circle cx="{x(rate)}" cy="{y(loss)}" r="5" fill="{colour}"/>')
        shapes.append(text(*names[name], name, colour=colour, weight=600))
    return shapes


tests = points("loop", "rate", 1)
for words in rows("practice/finding-a-rate/loop"):
    if "lowest," in words:
        tests[words[0].rstrip(":")].append((float(words[5].rstrip(",")), float(words[2].rstrip(","))))
tests = {name: sorted(pairs) for name, pairs in tests.items()}
grid = points("grid", "lr", 2)  # the middle of three seeds
shapes = panel(tests, 36, 156, 0.6, "range test: the loss while the rate grows", {"SGD": (320, 72), "Adam": (338, 132)})
shapes += panel(
    grid, 216, 316, 0.2, "200 steps at one rate: the loss that is left", {"SGD": (176, 240), "Adam": (186, 294)}
)
for number, pairs in enumerate(tests.values()):
    tenth = x(min(pairs, key=lambda pair: pair[1])[0] / 10)
    shapes.append(f'<path d="M{tenth} 317l-6 10h12z" fill="{COLOURS[number]}"/>')
shapes += [text(x(10**power), 342, f"{10.0**power:g}", "middle") for power in range(LOW, HIGH + 1)]
shapes.append(text((LEFT + RIGHT) / 2, 362, "learning rate", "middle"))
said = [
    f"{what} of {name}: {', '.join(f'{loss:g} at rate {rate:g}' for rate, loss in pairs)}."
    for what, series in (("Range test", tests), ("Loss after 200 steps", grid))
    for name, pairs in series.items()
]
print(figure(WIDTH, 368, " ".join(said), *shapes))

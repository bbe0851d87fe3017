"""One step of LBFGS on a curve: the points at which it calls the closure."""

import re

from figures.stored import SNIPPETS
from figures.svg import COLOURS, figure, line, text

output = (SNIPPETS / "optimizer/closure/several_calls.out").read_text()
calls = [(float(w), float(loss)) for w, loss in re.findall(r"called: w (\S+) loss (\S+)", output)]
returned = float(re.search(r"returned (\S+)", output)[1])
ORDER = ["first", "second", "third", "fourth"]
WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 420, 240, 52, 34, 46
low, high, top = -0.25, 4.25, max(loss for _, loss in calls) * 1.12


def x(w: float) -> float:
    return round(LEFT + (WIDTH - LEFT - 8) * (w - low) / (high - low), 1)


def y(loss: float) -> float:
    return round(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * loss / top, 1)


points = [low + (high - low) * i / 60 for i in range(61)]
curve = "L".join(f"{x(w):g} {y(loss):g}" for w in points if (loss := 2 * (w - 2) ** 2) <= top)
shapes = [
    text(0, 14, "loss"),
    text((LEFT + WIDTH) / 2, HEIGHT - 6, "w", "middle"),
    line(LEFT, y(0), WIDTH - 8, y(0)),
    *(text(x(w), HEIGHT - BOTTOM + 20, f"{w:g}", "middle") for w in range(5)),
    *(text(LEFT - 8, y(loss) + 4, f"{loss:g}", "end") for _, loss in calls),
    f'<path d="M{curve}" fill="none" stroke="currentColor" stroke-opacity="0.5" stroke-width="2"/>',
]
for number, (w, loss) in enumerate(calls):
    words = f"{ORDER[number]} call" + (": step() returns this loss" if loss == returned else "")
    shapes += [
        f'<circle cx="{x(w):g}" cy="{y(loss):g}" r="5" fill="{COLOURS[0]}"/>',
        text(x(w) + 12, y(loss) + (4 if loss else -16), words, colour=COLOURS[0], weight=600),
    ]
words = ", ".join(f"the {ORDER[number]} at w {w:g}, loss {loss:g}" for number, (w, loss) in enumerate(calls))
print(figure(WIDTH, HEIGHT, f"The calls of the closure in one step: {words}. step() returns {returned:g}.", *shapes))

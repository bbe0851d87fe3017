"""The curves of all schedules, small, in two columns."""

from figures.stored import rows
from figures.svg import COLOURS, figure, line, text

rates: dict[str, list[float]] = {}
for name, *values in rows("schedules/index/rates"):
    rates.setdefault(name, []).extend(map(float, values))

WIDTH, HEIGHT, CURVE = 210, 84, 50
shapes = []
for place, (name, curve) in enumerate(rates.items()):
    left, top = 4 + WIDTH * (place % 2), HEIGHT * (place // 2)
    bottom = top + 20 + CURVE
    step = (WIDTH - 22) / (len(curve) - 1)
    points = "L".join(f"{left + step * i:.1f} {bottom - CURVE * rate:.1f}" for i, rate in enumerate(curve))
    shapes += [
        text(left, top + 12, name).replace("<text", '<text font-size="12"'),
        line(left, bottom, left + WIDTH - 22, bottom, 0.3),
        f'<path d="M{points}" fill="none" stroke="{COLOURS[0]}" stroke-width="2"/>',
    ]
words = "; ".join(f"{name}: {', '.join(f'{rate:g}' for rate in curve)}" for name, curve in rates.items())
print(figure(2 * WIDTH, HEIGHT * -(-len(rates) // 2), f"The learning rate of 24 steps. {words}.", *shapes))

<<<<<<< HEAD
"""Twelve schedules side by side: forty steps each, on one scale."""
=======
"""The curves of all schedules, small, in two columns."""
>>>>>>> schedules

from figures.stored import rows
from figures.svg import COLOURS, figure, line, text

<<<<<<< HEAD
ACROSS, WIDTH, HEIGHT, GAP = 3, 130, 62, 15

shapes, words = [], []
for place, (name, _, *values) in enumerate(rows("schedules/index/curves")):
    rates = [float(value) for value in values]
    left = (WIDTH + GAP) * (place % ACROSS)
    bottom = (HEIGHT + 44) * (place // ACROSS) + 24 + HEIGHT
    path = "L".join(
        f"{left + WIDTH * step / (len(rates) - 1):.1f} {bottom - HEIGHT * rate:.1f}" for step, rate in enumerate(rates)
    )
    shapes += [
        text(left, bottom - HEIGHT - 10, name),
        line(left, bottom, left + WIDTH, bottom, 0.4),
        f'<path d="M{path}" fill="none" stroke="{COLOURS[0]}" stroke-width="2"/>',
    ]
    words.append(f"{name} from {rates[0]:g} to {rates[-1]:g}, highest {max(rates):g}")
print(figure(420, (HEIGHT + 44) * 4 - 10, f"The rates of forty steps. {'; '.join(words)}.", *shapes))
=======
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
>>>>>>> schedules

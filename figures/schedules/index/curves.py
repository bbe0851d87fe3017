"""Twelve schedules side by side: forty steps each, on one scale."""

from figures.stored import rows
from figures.svg import COLOURS, figure, line, text

ACROSS, WIDTH, HEIGHT, GAP = 3, 130, 62, 15

shapes, words = [], []
stored = rows("schedules/index/curves")  # three lines of each: its name, and two of percents
for place, ((name,), *percents) in enumerate(zip(*[iter(stored)] * 3, strict=True)):
    rates = [int(percent) / 100 for row in percents for percent in row]
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

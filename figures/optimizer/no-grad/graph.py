"""Three updates: a new tensor each time, which hangs on the one before, and one leaf that is changed in place."""

import re

from figures.stored import SNIPPETS
from figures.svg import COLOURS, arrow, box, figure, text

LINE = re.compile(r"(?P<how>.+): step (?P<step>\d+) w (?P<w>\S+) updates behind (?P<behind>\d+)")
printed = (SNIPPETS / "optimizer/no-grad/graph.out").read_text().splitlines()
found = [match for line in printed if (match := LINE.match(line))]
recorded = [match for match in found if match["how"] == "new tensor"]
in_place = [match for match in found if match["how"] == "in place"]
WIDTH, COLUMN, TOP, BOX, ROW = 420, 198, 50, 46, 68

shapes = [
    text(1, 14, "recorded: w = w - …", colour=COLOURS[1], weight=600),
    text(1, 34, "each w is made from the last"),
    text(WIDTH - COLUMN, 14, "under no_grad: w -= …", colour=COLOURS[0], weight=600),
    text(WIDTH - COLUMN, 34, "one leaf, three values"),
    box(1, TOP, COLUMN - 16, 30, COLOURS[1]),
    text(13, TOP + 20, "the leaf you began with"),
]
y = TOP + 30
for match in recorded:
    shapes += [
        arrow(COLUMN / 2 - 8, y + ROW - BOX, COLUMN / 2 - 8, y + 2, COLOURS[1]),
        box(1, y + ROW - BOX, COLUMN - 16, BOX, COLOURS[1], filled=0.08),
        text(13, y + ROW - BOX + 19, f"step {match['step']}: new w, {match['w']}", colour=COLOURS[1], weight=600),
        text(13, y + ROW - BOX + 37, f"updates behind it: {match['behind']}"),
    ]
    y += ROW
left, height = WIDTH - COLUMN, 30 + 22 * len(in_place) + 26
shapes += [
    box(left, TOP, COLUMN - 1, height, COLOURS[0], filled=0.08),
    text(left + 12, TOP + 24, "w", colour=COLOURS[0], weight=600),
    *(text(left + 12, TOP + 48 + 22 * i, f"step {match['step']}: {match['w']}") for i, match in enumerate(in_place)),
    text(left + 12, TOP + 48 + 22 * len(in_place), f"updates behind it: {in_place[-1]['behind']}"),
]
words = "; ".join(f"step {m['step']}, w {m['w']}, updates behind it {m['behind']}" for m in found)
print(figure(WIDTH, y + 2, f"First recorded, each w a new tensor, then in place, one leaf: {words}.", *shapes))

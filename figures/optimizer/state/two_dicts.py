"""The optimizer's state, keyed by parameters, beside the state dict's, keyed by positions."""

import re

from figures.stored import SNIPPETS
from figures.svg import COLOURS, arrow, box, code, figure, text

LINE = re.compile(r"(?P<where>optimizer\.state|state_dict\[state\])\[(?P<key>\w+)\]: (?P<kept>.+)")
printed = (SNIPPETS / "optimizer/state/two_dicts.out").read_text().splitlines()
found = [match for line in printed if (match := LINE.match(line))]
live = [(match["key"], match["kept"].split()) for match in found if match["where"] == "optimizer.state"]
saved = [(match["key"], match["kept"].split()) for match in found if match["where"] != "optimizer.state"]
WIDTH, COLUMN, TOP, ROW = 420, 176, 52, 104

shapes = [
    text(1, 14, "optimizer.state", colour=COLOURS[0], weight=600),
    text(1, 34, "key: the parameter"),
    text(WIDTH - COLUMN, 14, "the state dict", colour=COLOURS[1], weight=600),
    text(WIDTH - COLUMN, 34, "key: its position"),
]
for number, ((name, kept), (position, also)) in enumerate(zip(live, saved, strict=True)):
    y = TOP + number * ROW
    for x, key, keys, colour in ((1, name, kept, COLOURS[0]), (WIDTH - COLUMN - 1, position, also, COLOURS[1])):
        shapes += [
            box(x, y, COLUMN, ROW - 14, colour, filled=0.08),
            text(x + 12, y + 20, key, colour=colour, weight=600),
            *(code(x + 12, y + 40 + 18 * row, value, "start") for row, value in enumerate(keys)),
        ]
    middle = y + (ROW - 14) / 2
    shapes += [
        arrow(COLUMN + 8, middle - 8, WIDTH - COLUMN - 8, middle - 8),
        arrow(WIDTH - COLUMN - 8, middle + 16, COLUMN + 8, middle + 16, dash="6 4"),
    ]
bottom = TOP + len(live) * ROW
shapes += [
    arrow(1, bottom + 8, 41, bottom + 8),
    text(50, bottom + 12, "state_dict(): the same tensors"),
    arrow(41, bottom + 30, 1, bottom + 30, dash="6 4"),
    text(50, bottom + 34, "load_state_dict(): by position, cast if needed"),
]
words = " ".join(
    f"{name} is {position}: {', '.join(kept)}." for (name, kept), (position, _) in zip(live, saved, strict=True)
)
print(
    figure(
        WIDTH,
        bottom + 42,
        f"optimizer.state, keyed by the parameter, and the state dict, keyed by its position. {words}",
        *shapes,
    )
)

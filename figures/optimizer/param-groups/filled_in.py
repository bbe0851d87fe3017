"""Where each option of two groups comes from: the group's dict, or the optimizer's arguments."""

from figures.stored import rows
from figures.svg import COLOURS, arrow, box, figure, text

parts: dict[str, list[list[str]]] = {}  # "arguments", "group 0": the option, its value, where it comes from
for words in rows("optimizer/param-groups/filled_in"):
    if words[0] in ("arguments", "group"):
        parts[" ".join(words)] = []
    elif words[0] in ("lr", "momentum"):
        list(parts.values())[-1].append([words[0], words[1], " ".join(words[2:])])
arguments = parts.pop("arguments")
WIDTH, COLUMN, TOP, BELOW = 420, 203, 78, 112

shapes = [
    box(1, 1, WIDTH - 2, TOP, COLOURS[0], filled=0.08),
    text(14, 24, "the optimizer's own arguments", colour=COLOURS[0], weight=600),
    text(14, 48, ", ".join(f"{option}={value}" for option, value, _ in arguments)),
    text(14, 68, "for what a group's dict leaves out"),
]
for number, (name, options) in enumerate(parts.items()):
    x = 1 + number * (COLUMN + 12)
    shapes += [
        arrow(x + COLUMN / 2, TOP + 3, x + COLUMN / 2, BELOW - 2, COLOURS[0]),
        box(x, BELOW, COLUMN, 80, COLOURS[1], filled=0.08),
        text(x + 13, BELOW + 24, name, colour=COLOURS[1], weight=600),
    ]
    for row, (option, value, source) in enumerate(options):
        colour, weight = (COLOURS[1], 600) if source == "its own" else (COLOURS[0], 400)
        shapes += [
            text(x + 13, BELOW + 47 + 20 * row, f"{option} {value}", colour=colour, weight=weight),
            text(x + COLUMN - 12, BELOW + 47 + 20 * row, source, "end", colour=colour, weight=weight),
        ]
words = (f"{name}: {', '.join(' '.join(option) for option in options)}" for name, options in parts.items())
arguments = ", ".join(f"{option} {value}" for option, value, _ in arguments)
print(figure(WIDTH, BELOW + 82, f"The optimizer's own arguments: {arguments}. {'; '.join(words)}.", *shapes))

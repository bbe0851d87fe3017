"""The calls of one step of AdamW, for ten parameters: a bar or a dot for each."""

from figures.stored import rows
from figures.svg import COLOURS, box, figure, text

PARAMETERS = 10
WIDTH, SIDE, GAP, TOP = 420, 11, 2, 44


def calls(implementation: str) -> tuple[int, int]:
    """How many calls take the whole list, and how many each parameter."""
    [row] = [row for row in rows("practice/speed/calls") if row[:2] == ["AdamW", implementation]]
    with_one, with_ten = int(row[2]), int(row[3])
    each = (with_ten - with_one) // (PARAMETERS - 1)
    return with_one - each, each


def boxes(x: float, colour: str, lists: int, each: int) -> list[str]:
    """A row for each call: a box as wide as the list, or one for each parameter."""
    step, width = SIDE + GAP, PARAMETERS * (SIDE + GAP) - GAP
    wide = [box(x, TOP + row * step, width, SIDE, colour, 0.5) for row in range(lists)]
    small = [
        box(x + column * step, TOP + (lists + row) * step, SIDE, SIDE, colour, 0.5)
        for row in range(each)
        for column in range(PARAMETERS)
    ]
    return wide + small


shapes, words, most = [], [], 0
for number, name in enumerate(["for-loop", "foreach", "fused"]):
    lists, each = calls(name)
    most = max(most, lists + each)
    x = number * (WIDTH + GAP * 6) / 3
    shapes += [text(x, 14, name, weight=600, colour=COLOURS[number])]
    shapes += [text(x, 32, f"{lists + PARAMETERS * each} calls")]
    shapes += boxes(x, COLOURS[number], lists, each)
    words.append(f"{name}: {lists} calls for the list and {each} for each parameter")
description = f"One step of AdamW with ten parameters. {'; '.join(words)}."
print(figure(WIDTH, TOP + most * (SIDE + GAP), description, *shapes))

"""Which object holds which: from the scheduler down to the weights, and the reference that closes a circle."""

from figures.svg import COLOURS, arrow, box, figure, text

BOXES = [  # name, what it holds
    ("your trainer", "self.scheduler"),
    ("the scheduler", "optimizer, LambdaLR's function"),
    ("the optimizer", "groups, state, hooks"),
    ("the weights", "their gradients"),
]
WIDTH, ROW = 420, 62

shapes = []
for number, (name, holds) in enumerate(BOXES):
    y = 1 + number * ROW
    colour = COLOURS[1] if number == 0 else COLOURS[0]
    shapes.append(box(60, y, 290, 42, colour, filled=0.1))
    shapes.append(text(72, y + 18, name, weight=600))
    shapes.append(text(72, y + 35, f"holds {holds}"))
    if number:
        shapes.append(arrow(205, y - ROW + 42, 205, y))
y = 1 + ROW
for up, x in ((1, 365), (2, 385)):
    shapes.append(
        f'<path d="M350 {1 + up * ROW + 21}H{x}V{10 + up * 12}H362" fill="none" stroke="{COLOURS[1]}" '
        'stroke-width="2" stroke-dasharray="6 4"/>'
    )
    shapes.append(f'<path d="M352 {10 + up * 12}l8 -4v8z" fill="{COLOURS[1]}"/>')
shapes.append(text(WIDTH, 16, "self", "end", COLOURS[1], 600))
description = (
    "The trainer holds the scheduler, the scheduler the optimizer, the optimizer the weights. A method of the trainer, "
    "given to LambdaLR or to a hook of the optimizer, leads back to the trainer."
)
print(figure(WIDTH, len(BOXES) * ROW - 18, description, *shapes))

"""A gradient, and what clip_grad_norm_ and clip_grad_value_ make of it: one keeps the direction."""

import math

from figures.stored import numbers
from figures.svg import COLOURS, DASHES, figure, line, text

ARROWS = {
    "the gradient": numbers("practice/clipping/value", "not clipped"),
    "clip_grad_norm_": numbers("practice/clipping/value", "clip_grad_norm_([w], 1.0)"),
    "clip_grad_value_": numbers("practice/clipping/value", "clip_grad_value_([w], 1.0)"),
}
UNIT, X, Y = 92, 30, 150


def arrow(x: float, y: float, colour: str, dash: str, width: int) -> str:
    right, down = X + UNIT * x, Y - UNIT * y
    angle = math.degrees(math.atan2(-y, x))
    return (
        f'<path d="M{X} {Y}L{right:.1f} {down:.1f}" stroke="{colour}" stroke-width="{width}" '
        f'stroke-dasharray="{dash}"/>'
        f'<path transform="translate({right:.1f} {down:.1f}) rotate({angle:.1f})" d="M0 0l-11 -5v10z" fill="{colour}"/>'
    )


shapes = [
    line(X - 15, Y, X + 3.4 * UNIT, Y, 0.3),
    line(X, Y + 15, X, Y - 1.4 * UNIT, 0.3),
    f'<path d="M{X} {Y - UNIT}H{X + UNIT}V{Y}" fill="none" stroke="currentColor" stroke-opacity="0.5"/>',
    f'<path d="M{X} {Y - UNIT}A{UNIT} {UNIT} 0 0 1 {X + UNIT} {Y}" fill="none" stroke="currentColor" '
    'stroke-opacity="0.5" stroke-dasharray="3 3"/>',
]
PLACES = {"the gradient": (195, 62), "clip_grad_norm_": (128, 134), "clip_grad_value_": (100, 44)}
for number, (name, (x, y)) in enumerate(ARROWS.items()):
    shapes.append(arrow(x, y, COLOURS[number], DASHES[number], 2 if number else 1))
    shapes.append(text(*PLACES[name], name, colour=COLOURS[number], weight=600))
shapes += [text(X + UNIT, Y + 16, "1", "middle"), text(X - 8, Y - UNIT + 4, "1", "end")]
description = " ".join(f"{name} is ({x:g}, {y:g})." for name, (x, y) in ARROWS.items())
print(figure(350, Y + 22, description, *shapes))

"""The few shapes that the figures are made of.

A figure stands inline in its page: text and axes take the page's colour, `--figure-1` to `--figure-4` are set in
docs/assets/site.css for light and dark. The fallbacks are for a viewer that shows the SVG alone.

A figure is drawn for a phone: 420 pixels wide at most, and its letters are still 11 pixels high there. On a screen it
is shown larger.
"""

import math
from html import escape

COLOURS = [
    "var(--figure-1, #3949ab)",
    "var(--figure-2, #c2410c)",
    "var(--figure-3, #00796b)",
    "var(--figure-4, #8e24aa)",
]
DASHES = ["none", "6 4", "2 4", "10 3 2 3"]  # colour is never the only difference


def figure(width: int, height: int, description: str, *shapes: str) -> str:
    """A whole SVG of `width` by `height` pixels; `description` says in words what it shows."""
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
            f'role="img" aria-label="{escape(description)}" font-family="inherit" font-size="13" fill="currentColor">',
            *shapes,
            "</svg>",
        ]
    )


def text(x: float, y: float, words: str, anchor: str = "start", colour: str = "currentColor", weight: int = 400) -> str:
    style = f'text-anchor="{anchor}" fill="{colour}" font-weight="{weight}"'
    return f'<text x="{x:g}" y="{y:g}" {style}>{escape(words)}</text>'


def code(x: float, y: float, words: str, anchor: str = "middle") -> str:
    style = f'text-anchor="{anchor}" font-family="monospace"'
    return f'<text x="{x:g}" y="{y:g}" {style}>{escape(words)}</text>'


def arrow(x1: float, y1: float, x2: float, y2: float, colour: str = "currentColor", dash: str = "none") -> str:
    """An arrow that ends in (x2, y2), upright or nearly level."""
    head = f"l-4 {8 if y2 < y1 else -8}h8z" if x1 == x2 else f"l{8 if x2 < x1 else -8} -4v8z"
    return (
        f'<path d="M{x1:g} {y1:g}L{x2:g} {y2:g}" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"/>'
        f'<path d="M{x2:g} {y2:g}{head}" fill="{colour}"/>'
    )


def line(x1: float, y1: float, x2: float, y2: float, opacity: float = 0.5) -> str:
    return f'<path d="M{x1:g} {y1:g}L{x2:g} {y2:g}" stroke="currentColor" stroke-opacity="{opacity:g}"/>'


def box(x: float, y: float, width: float, height: float, colour: str = "currentColor", filled: float = 0) -> str:
    """A rectangle with round corners; `filled` is the opacity of its inside."""
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="6" '
        f'fill="{colour}" fill-opacity="{filled:g}" stroke="{colour}"/>'
    )


def chart(series: dict[str, list[float]], x_label: str, y_label: str, log: bool = False) -> str:
    """Lines over 0, 1, 2, ...: one for each of `series`, its name at its end; `log` makes the y axis logarithmic."""
    scale = math.log10 if log else float
    values = [scale(value) for points in series.values() for value in points]
    low, high = (math.floor(min(values)), math.ceil(max(values))) if log else (0.0, max(values))
    last = max(map(len, series.values())) - 1
    ticks = (
        [10.0**power for power in range(low, high + 1, max(1, (high - low) // 6))]
        if log
        else [high * part / 4 for part in range(5)]
    )
    labels = [f"{tick:.3g}" for tick in ticks]
    width, height, top, bottom = 420, 260, 30, 44
    left, right = 10 + 8.5 * max(map(len, labels)), 14 + 8.5 * max(map(len, series))  # room for labels and names

    def x(index: float) -> float:
        return round(left + (width - left - right) * index / last, 1)

    def y(value: float) -> float:
        return round(height - bottom - (height - bottom - top) * (scale(value) - low) / (high - low), 1)

    shapes = [text(0, 14, y_label), text((left + width - right) / 2, height - 8, x_label, "middle")]
    for tick, label in zip(ticks, labels, strict=True):
        shapes += [line(left, y(tick), width - right, y(tick), 0.15), text(left - 8, y(tick) + 4, label, "end")]
    shapes += [
        text(x(index), height - bottom + 18, str(index), "middle") for index in range(0, last + 1, last // 10 + 1)
    ]

    free = height  # names at the lines' ends, from the lowest up, none on another
    names = sorted(enumerate(series), key=lambda item: series[item[1]][-1])
    for number, name in names:
        points, colour = series[name], COLOURS[number]
        path = "L".join(f"{x(index):g} {y(value):g}" for index, value in enumerate(points))
        shapes.append(
            f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{DASHES[number]}"/>'
        )
        shapes += [f'<circle cx="{x(i):g}" cy="{y(v):g}" r="3" fill="{colour}"/>' for i, v in enumerate(points)]
        free = min(free - 16, y(points[-1]) + 4)
        shapes.append(text(x(len(points) - 1) + 10, free, name, colour=colour, weight=600))
    words = (f"{name}: {', '.join(f'{value:g}' for value in values)}" for name, values in series.items())
    return figure(width, height, f"{y_label} at {x_label} 0 to {last}. {'; '.join(words)}.", *shapes)

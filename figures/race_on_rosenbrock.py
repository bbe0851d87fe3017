"""The default scene of docs/explore/race.md, for readers without scripts: the same three runs, made by torch."""

import math

import torch
from _svg import COLOURS, DASHES, figure, text

STEPS, START = 200, [-1.2, 1.0]
RUNS = {
    "SGD(lr=0.001)": lambda w: torch.optim.SGD([w], lr=0.001),
    "SGD(lr=0.001, momentum=0.9)": lambda w: torch.optim.SGD([w], lr=0.001, momentum=0.9),
    "Adam(lr=0.1)": lambda w: torch.optim.Adam([w], lr=0.1),
}
LEVELS = [5.0**power for power in range(0, 6)]


def loss(w):
    x, y = w
    return (1 - x) ** 2 + 100 * (y - x**2) ** 2


def path_of(make_optimizer):
    """The places before each step and after the last."""
    w = torch.tensor(START, dtype=torch.float64, requires_grad=True)
    optimizer = make_optimizer(w)
    places = [w.tolist()]
    for _ in range(STEPS):
        optimizer.zero_grad()
        loss(w).backward()
        optimizer.step()
        places.append(w.tolist())
    return places


def at(place):
    """Pixels: x from -2 to 2 and y from -1 to 2, as the race draws them."""
    x, y = place
    return f"{160 * (x + 2):.1f} {160 * (2 - y):.1f}"


def path(places, style):
    return f'<path d="M{"L".join(map(at, places))}" fill="none" {style}/>'


def contour(level):
    """Where the loss is `level`: solved for y, which the valley has above and below."""
    xs = [max(-2.0, 1 - math.sqrt(level)) + step / 25 for step in range(101)]
    xs = [x for x in xs if (1 - x) ** 2 <= level and x <= 2]
    half = [math.sqrt(level - (1 - x) ** 2) / 10 for x in xs]
    return [[(x, x * x + side * h) for x, h in zip(xs, half, strict=True)] for side in (1, -1)]


paths = {name: path_of(make) for name, make in RUNS.items()}
print(
    figure(
        640,
        560,
        "Three optimizers on Rosenbrock's valley from x -1.2, y 1; after 200 steps "
        + ", ".join(f"{name} is at x {places[-1][0]:.2f}, y {places[-1][1]:.2f}" for name, places in paths.items()),
        '<clipPath id="box"><path d="M0 0H640V480H0Z"/></clipPath>',
        '<g clip-path="url(#box)">',
        *(path(side, 'stroke="currentColor" stroke-opacity="0.25"') for level in LEVELS for side in contour(level)),
        *(
            path(places, f'stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"')
            for places, colour, dash in zip(paths.values(), COLOURS, DASHES, strict=False)
        ),
        "</g>",
        '<path d="M.5 .5H639.5V479.5H.5Z" fill="none" stroke="currentColor" stroke-opacity="0.5"/>',
        *(
            f'<path d="M8 {500 + 22 * i}H56" stroke="{COLOURS[i]}" stroke-width="2" stroke-dasharray="{DASHES[i]}"/>'
            + text(64, 504 + 22 * i, f"{name}: loss {loss(torch.tensor(places[-1], dtype=torch.float64)).item():.5g}")
            for i, (name, places) in enumerate(paths.items())
        ),
    )
)

"""Optimizers on a surface, run by torch and drawn as the race draws them, for readers without scripts."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import torch

from figures.svg import COLOURS, DASHES, figure, text

WIDTH, HEIGHT = 640, 480  # of the surface, in pixels
Place = tuple[float, float]


@dataclass
class Surface:
    """A function of x and y, the part of it that is shown, and the contours: where it has the value `level`."""

    loss: Callable
    start: Place
    x: tuple[float, float]
    y: tuple[float, float]
    levels: list[float]
    centre: Callable  # of a contour: from x to the y between its two sides
    reach: Callable  # from a level to the least and the greatest x of its contour
    steepness: float  # in y


def quadratic(x, y):
    return 0.5 * (x**2 + 25 * y**2)


def rosenbrock(x, y):
    return (1 - x) ** 2 + 100 * (y - x**2) ** 2


SURFACES = {
    "quadratic": Surface(
        quadratic,
        start=(-3.0, 2.0),
        x=(-4.0, 4.0),
        y=(-3.0, 3.0),
        levels=[4.0**power for power in range(-1, 4)],
        centre=lambda x: 0.0,
        reach=lambda level: (-math.sqrt(2 * level), math.sqrt(2 * level)),
        steepness=12.5,
    ),
    "rosenbrock": Surface(
        rosenbrock,
        start=(-1.2, 1.0),
        x=(-2.0, 2.0),
        y=(-1.0, 2.0),
        levels=[5.0**power for power in range(0, 6)],
        centre=lambda x: x * x,
        reach=lambda level: (1 - math.sqrt(level), 1 + math.sqrt(level)),
        steepness=100.0,
    ),
}


def picture(surface: str, steps: int, runs: dict[str, Callable]) -> str:
    """An SVG of the paths of `steps` updates: `runs` makes each optimizer, by its name, from the tensor it updates."""
    shown = SURFACES[surface]
    paths = {name: path_of(shown, steps, make) for name, make in runs.items()}
    ends = ", ".join(f"{name} is at x {places[-1][0]:.2f}, y {places[-1][1]:.2f}" for name, places in paths.items())
    x, y = shown.start
    return figure(
        WIDTH,
        HEIGHT + 14 + 22 * len(runs),
        f"Optimizers on the surface {surface} from x {x:g}, y {y:g}; after {steps} steps {ends}.",
        f'<clipPath id="{surface}"><path d="M0 0H{WIDTH}V{HEIGHT}H0Z"/></clipPath>',
        f'<g clip-path="url(#{surface})">',
        *(
            line(shown, side, 'stroke="currentColor" stroke-opacity="0.25"')
            for level in shown.levels
            for side in contour(shown, level)
        ),
        *(
            line(shown, places, f'stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"')
            for places, colour, dash in zip(paths.values(), COLOURS, DASHES, strict=False)
        ),
        "</g>",
        f'<path d="M.5 .5H{WIDTH - 0.5}V{HEIGHT - 0.5}H.5Z" fill="none" stroke="currentColor" stroke-opacity="0.5"/>',
        *(
            f'<path d="M8 {HEIGHT + 20 + 22 * i}H56" stroke="{COLOURS[i]}" stroke-width="2" '
            f'stroke-dasharray="{DASHES[i]}"/>'
            + text(64, HEIGHT + 24 + 22 * i, f"{name}: loss {shown.loss(*places[-1]):.5g}")
            for i, (name, places) in enumerate(paths.items())
        ),
    )


def path_of(surface: Surface, steps: int, make_optimizer: Callable) -> list[Place]:
    """The places before each step and after the last."""
    w = torch.tensor(surface.start, dtype=torch.float64, requires_grad=True)
    optimizer = make_optimizer(w)
    places = [tuple(w.tolist())]
    for _ in range(steps):
        optimizer.zero_grad()
        surface.loss(*w).backward()
        optimizer.step()
        places.append(tuple(w.tolist()))
    return places


def contour(surface: Surface, level: float) -> list[list[Place]]:
    """The two sides of the curve on which the loss is `level`, from left to right."""
    left, right = max(surface.x[0], surface.reach(level)[0]), min(surface.x[1], surface.reach(level)[1])
    xs = [left + (right - left) * (1 - math.cos(math.pi * part / 40)) / 2 for part in range(41)]  # close at the ends
    halves = [math.sqrt(max(0.0, level - surface.loss(x, surface.centre(x))) / surface.steepness) for x in xs]
    return [[(x, surface.centre(x) + side * half) for x, half in zip(xs, halves, strict=True)] for side in (1, -1)]


def line(surface: Surface, places: list[Place], style: str) -> str:
    (left, right), (bottom, top) = surface.x, surface.y
    points = (f"{WIDTH * (x - left) / (right - left):.1f} {HEIGHT * (top - y) / (top - bottom):.1f}" for x, y in places)
    return f'<path d="M{"L".join(points)}" fill="none" {style}/>'

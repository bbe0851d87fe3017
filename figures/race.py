"""The picture of a race: the surface's contours and the paths on it, for readers without scripts."""

import math

import contourpy
import torch

from checks.reading.scenes import Place, Scene
from figures.svg import COLOURS, DASHES, figure, text

WIDTH, HEIGHT = 640, 480  # of the surface, in pixels
COLUMNS, ROWS = 121, 91  # of the grid that the contours are drawn from
LEVELS = 10
ASIDE = 0.5  # pixels: a point of a contour that lies no further aside of the others is left out


def draw(scene: Scene) -> str:
    """An SVG of `scene`: where each of its optimizers goes, and how low it is after the last step."""
    ends = ", ".join(f"{run.label} is at x {run.path[-1][0]:.2f}, y {run.path[-1][1]:.2f}" for run in scene.runs)
    x, y = scene.start
    key = HEIGHT + 20
    return figure(
        WIDTH,
        HEIGHT + 14 + 22 * len(scene.runs),
        f"Optimizers on the surface {scene.surface} from x {x:g}, y {y:g}; after {scene.steps} steps {ends}.",
        f'<clipPath id="{scene.surface}"><path d="M0 0H{WIDTH}V{HEIGHT}H0Z"/></clipPath>',
        f'<g clip-path="url(#{scene.surface})" fill="none">',
        f'<path d="{"".join(map(line, contours(scene)))}" stroke="currentColor" stroke-opacity="0.25"/>',
        *(
            f'<path d="{line([pixel(scene, place) for place in run.path])}" '
            f'stroke="{COLOURS[i]}" stroke-width="2" stroke-dasharray="{DASHES[i]}"/>'
            for i, run in enumerate(scene.runs)
        ),
        "</g>",
        f'<path d="M.5 .5H{WIDTH - 0.5}V{HEIGHT - 0.5}H.5Z" fill="none" stroke="currentColor" stroke-opacity="0.5"/>',
        *(
            f'<path d="M8 {key + 22 * i}H56" stroke="{COLOURS[i]}" stroke-width="2" stroke-dasharray="{DASHES[i]}"/>'
            + text(64, key + 4 + 22 * i, f"{run.label}: loss {run.losses[-1]:.5g}")
            for i, run in enumerate(scene.runs)
        ),
    )


def contours(scene: Scene) -> list[list[Place]]:
    """Lines of equal loss, in pixels; equally spaced in log(1 + loss), as the instrument has them."""
    left, right, bottom, top = scene.box
    x = torch.linspace(left, right, COLUMNS, dtype=torch.float64)
    y = torch.linspace(top, bottom, ROWS, dtype=torch.float64)[:, None]
    loss = eval(scene.expression, {"torch": torch, "x": x, "y": y})  # PyTorch's own words for it, from surfaces.js
    heights = torch.log1p(loss.expand(ROWS, COLUMNS))
    grid = contourpy.contour_generator(
        torch.linspace(0, WIDTH, COLUMNS).numpy(), torch.linspace(0, HEIGHT, ROWS).numpy(), heights.numpy()
    )
    gap = heights.max().item() / LEVELS
    return [thinned(found.tolist()) for n in range(LEVELS) for found in grid.lines((n + 0.5) * gap)]


def thinned(points: list[Place]) -> list[Place]:
    """A line without the points that lie on the way from one that is kept to the next."""
    start = 0
    found = [points[0]]
    for end in range(2, len(points)):
        if any(aside(point, points[start], points[end]) > ASIDE for point in points[start + 1 : end]):
            start = end - 1
            found.append(points[start])
    return [*found, points[-1]]


def aside(point: Place, start: Place, end: Place) -> float:
    """How far a point is from the straight line between two others."""
    (x, y), (x0, y0), (x1, y1) = point, start, end
    length = math.hypot(x1 - x0, y1 - y0)
    return abs((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) / length if length else math.hypot(x - x0, y - y0)


def pixel(scene: Scene, place: Place) -> Place:
    left, right, bottom, top = scene.box
    x, y = place
    return WIDTH * (x - left) / (right - left), HEIGHT * (top - y) / (top - bottom)


def line(points: list[Place]) -> str:
    return "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in points)

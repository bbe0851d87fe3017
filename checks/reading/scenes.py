"""The scenes of a page, read and run by the instrument itself: the element's attributes are their only source."""

import re
from dataclasses import dataclass
from functools import cache

from bs4 import BeautifulSoup

from checks.reading.markdown import INCLUDE
from checks.reading.node import node
from checks.reading.page import Page

ELEMENT = re.compile(r"<optim-race\b[^>]*>(?P<inside>.*?)</optim-race>", re.DOTALL)

# What the race makes of its fields, with what torch calls it.
SHOW = """({ fields }) => {
    const misread = [];
    const found = scene.parse(fields, misread);
    return {
        ...found,
        misread,
        expression: surfaces.SURFACES[found.surface].python,
        box: surfaces.SURFACES[found.surface].box,
        drive: Boolean(found.schedule || found.noise),
        runs: found.runs.map((run) => ({
            label: scene.label(run),
            optimizer: rules.OPTIMIZERS[run.name].torch,
            ...scene.race(found, run),
        })),
    };
}"""

Place = tuple[float, float]


@dataclass(frozen=True)
class Run:
    """One optimizer on the surface."""

    label: str  # "SGD(lr=0.02)"
    optimizer: str  # its class in torch.optim
    path: list[Place]  # before each step and after the last
    losses: list[float]  # there


@dataclass(frozen=True)
class Scene:
    line: int  # of the element
    picture: str | None  # the file that stands in it for readers without scripts
    surface: str
    expression: str  # the loss of x and y in PyTorch
    box: list[float]  # x from, x to, y from, y to
    start: Place
    steps: int
    runs: list[Run]


@cache  # a page is asked for its pictures, and for their programs
def scenes(page: Page) -> list[Scene]:
    """Every race of a page. Raises ValueError for one with noise or a schedule: no picture shows those."""
    elements = list(ELEMENT.finditer(page.source))
    shown = node(SHOW, [{"fields": attributes(element[0])} for element in elements], "scene", "rules", "surfaces")
    found = []
    for element, one in zip(elements, shown, strict=True):
        line = page.source.count("\n", 0, element.start()) + 1
        if one["misread"]:
            raise ValueError(
                f"{page.name}:{line}: the instrument does not understand this: {'; '.join(one['misread'])}"
            )
        if one["drive"]:
            raise ValueError(f"{page.name}:{line}: a scene with noise or a schedule has no picture yet: leave them out")
        included = INCLUDE.search(element["inside"])
        found.append(
            Scene(
                line=line,
                picture=included["file"] if included else None,
                surface=one["surface"],
                expression=one["expression"],
                box=one["box"],
                start=tuple(one["start"]),
                steps=one["steps"],
                runs=[Run(run["label"], run["optimizer"], run["path"], run["losses"]) for run in one["runs"]],
            )
        )
    return found


def attributes(element: str) -> dict[str, str]:
    return BeautifulSoup(element, "html.parser").find().attrs

"""The scenes of a page, read and run by the instruments themselves: an element's attributes are their only source."""

import re
from dataclasses import dataclass
from functools import cache

from bs4 import BeautifulSoup

from checks.reading.markdown import INCLUDE
from checks.reading.node import node
from checks.reading.page import Page

ELEMENT = re.compile(r"<(?P<name>optim-race|schedule-designer)\b[^>]*>(?P<inside>.*?)</(?P=name)>", re.DOTALL)

# What the race makes of its fields, with what torch calls it.
RACE = """(fields) => {
    const misread = [];
    const found = scene.parse(fields, misread);
    const { surface, start, steps } = found;
    if (found.schedule || found.noise) misread.push("no picture shows noise or a schedule: leave them out");
    const runs = found.runs.map((run) => {
        const { path, losses } = scene.race(found, run);
        return { label: scene.label(run), optimizer: rules.OPTIMIZERS[run.name].torch, path, losses };
    });
    const { python: expression, box } = surfaces.SURFACES[surface];
    return { misread, surface, expression, box, start, steps, runs };
}"""

# What the designer makes of its fields.
DESIGN = """(fields) => {
    const misread = [];
    const found = design.design(misread, fields);
    const { lr: rates, error } = design.run(found);
    return { misread: [...misread, ...(error ? [error] : [])], rates, schedule: schedules.compact(found.schedule) };
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


@dataclass(frozen=True)
class Design:
    """A schedule, as the designer draws it."""

    line: int  # of the element
    picture: str | None
    schedule: str  # "StepLR(step_size=10)"
    rates: list[float]  # of each step of the optimizer


@cache  # a page is asked for its pictures, and for their programs
def scenes(page: Page) -> list[Scene | Design]:
    """What instruments show on a page, in its order.

    Raises ValueError for what an instrument cannot read, and for a race with noise or a schedule: no picture shows
    those.
    """
    found = []
    for element in ELEMENT.finditer(page.source):
        included = INCLUDE.search(element["inside"])
        line = page.source.count("\n", 0, element.start()) + 1
        fields = BeautifulSoup(element[0], "html.parser").find().attrs
        kind, show, modules = READ[element["name"]]
        (shown,) = node(show, [fields], *modules)
        if complaints := shown.pop("misread"):
            raise ValueError(f"{page.name}:{line}: the instrument does not understand this: {'; '.join(complaints)}")
        runs = {"runs": [Run(**run) for run in shown.pop("runs")]} if "runs" in shown else {}
        found.append(kind(line=line, picture=included["file"] if included else None, **shown, **runs))
    return found


READ = {
    "optim-race": (Scene, RACE, ("scene", "rules", "surfaces")),
    "schedule-designer": (Design, DESIGN, ("design", "schedules")),
}

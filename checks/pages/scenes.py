"""What an instrument shows on a page is what a program of the page does, step by step."""

import math

from checks.programs.run import seen
from checks.programs.watch import Walk
from checks.reading.page import Page
from checks.reading.scenes import Design, Run, scenes

# The browser computes in double precision. ASGD keeps a rate in single, and 100 steps add up; a rate is computed alone.
NEAR, SAME = 1e-5, 1e-12


def unlike(page: Page):
    if not scenes(page):
        return  # no program has to have run
    programs = {include.path for include in page.includes if include.file.endswith(".py")}
    walks = [walk for program in programs for walk in seen(program).walks]
    for scene in scenes(page):
        if not scene.picture:
            yield page.problem(
                scene.line,
                f'no picture for readers without scripts: --8<-- "{page.owns}/scene.svg", then `make update`',
            )
        for what in missing(scene, walks):
            yield page.problem(
                scene.line, f"the scene shows {what}, and no program of this page does: the two are to be the same run"
            )


def missing(scene, walks: list[Walk]):
    """What a scene shows and none of the walks is, in words."""
    if isinstance(scene, Design):
        if not any(uses(walk.rates, scene.rates) for walk in walks):
            yield f"an optimizer that uses the {len(scene.rates)} rates of {scene.schedule}"
        return
    for run in scene.runs:
        if not any(walk.optimizer == run.optimizer and follows(walk.path, run) for walk in walks):
            yield f"{scene.steps} steps of {run.label} on {scene.surface} from {tuple(scene.start)}"


def uses(rates: list[float], shown: list[float]) -> bool:
    """Whether a program's optimizer uses the rates that are shown, and perhaps goes on."""
    return len(rates) >= len(shown) and all(
        math.isclose(a, b, rel_tol=SAME, abs_tol=SAME) for a, b in zip(rates, shown, strict=False)
    )


def follows(path: list, run: Run) -> bool:
    """Whether a program's optimizer goes where that of the scene does, as far and at most one step further."""
    return len(path) - len(run.path) in (0, 1) and all(
        math.isclose(a, b, rel_tol=NEAR, abs_tol=NEAR)
        for there, here in zip(path, run.path, strict=False)
        for a, b in zip(there, here, strict=True)
    )

"""What an instrument shows on a page is what a program of the page does, step by step."""

import math

from checks.programs.run import seen
from checks.reading.page import Page
from checks.reading.scenes import Run, scenes

NEAR = 1e-5  # the browser computes in double precision; ASGD keeps a rate in single, and 100 steps add up


def unlike(page: Page):
    if "<optim-race" not in page.source:
        return
    programs = {include.path for include in page.includes if include.file.endswith(".py")}
    walked = [walk for program in programs for walk in seen(program).walks]
    for scene in scenes(page):
        if not scene.picture:
            yield page.problem(
                scene.line,
                f'no picture for readers without scripts: --8<-- "{page.owns}/scene.svg", then `make update`',
            )
        for run in scene.runs:
            same = [walk for walk in walked if walk.optimizer == run.optimizer and follows(walk.path, run)]
            if not same:
                yield page.problem(
                    scene.line,
                    f"the scene shows {scene.steps} steps of {run.label} on {scene.surface} from {scene.start}, "
                    "and no program of this page takes them: the two are to be the same run",
                )


def follows(path: list, run: Run) -> bool:
    """Whether a program's optimizer goes where that of the scene does, as far and at most one step further."""
    return len(path) - len(run.path) in (0, 1) and all(
        math.isclose(a, b, rel_tol=NEAR, abs_tol=NEAR)
        for there, here in zip(path, run.path, strict=False)
        for a, b in zip(there, here, strict=True)
    )

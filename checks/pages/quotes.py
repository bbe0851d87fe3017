"""What a page quotes from PyTorch's source is in the source that is installed."""

import importlib
import inspect
import re
import textwrap

from checks.reading.page import Block, Page

TITLE = re.compile(r'title="(?P<name>[\w.]+)"')
ANNOTATION = re.compile(r"\s*# \(\d+\)!$")
FOR_MYPY = re.compile(r"\s*# type: ignore.*$")  # comes and goes with releases, and tells a reader nothing

# Pages that show every line of a function.
WALKTHROUGHS = {"docs/optimizer/init.md": "torch.optim.Optimizer.__init__"}


def source_lines(name: str) -> list[str]:
    """The lines of a module, class or function named `torch.optim.Optimizer.zero_grad`, without their indentation."""
    module, rest = name, []
    while True:
        try:
            found = importlib.import_module(module)
            break
        except ImportError:
            module, _, attribute = module.rpartition(".")
            rest.insert(0, attribute)
    for attribute in rest:
        found = getattr(found, attribute)
    return [FOR_MYPY.sub("", line) for line in textwrap.dedent(inspect.getsource(found)).splitlines()]


def quoted_lines(block: Block) -> list[str]:
    return [FOR_MYPY.sub("", ANNOTATION.sub("", line)) for line in block.text.rstrip().splitlines()]


def first_difference(quoted: list[str], source: list[str]) -> int | None:
    """The number (from 0) of the first quoted line that parts from the source, where the quote fits best."""
    quoted = textwrap.dedent("\n".join(quoted)).splitlines()
    best = 0
    for start in range(len(source)):
        there = textwrap.dedent("\n".join(source[start : start + len(quoted)])).splitlines()
        agree = next((n for n, line in enumerate(quoted) if n >= len(there) or line != there[n]), None)
        if agree is None:
            return None
        best = max(best, agree)
    return best


def false(page: Page):
    for block in quotes(page):
        title = TITLE.search(block.info)
        if not title:
            yield page.problem(block.line, 'name what is quoted: title="torch.optim.Optimizer.zero_grad"')
            continue
        lines = quoted_lines(block)
        wrong = first_difference(lines, source_lines(title["name"]))
        if wrong is not None:
            yield page.problem(
                block.line + 1 + wrong,
                f"{title['name']} of the installed torch has no such line here: {lines[wrong].strip()!r}",
            )
    yield from left_out(page)


def quotes(page: Page) -> list[Block]:
    return [block for block in page.blocks if ".source" in block.info]


def left_out(page: Page):
    """What a walkthrough does not show of its function, or shows in another order."""
    name = WALKTHROUGHS.get(page.name)
    parts = [block for block in quotes(page) if name and f'title="{name}"' in block.info]
    if not parts:
        return
    shown = [line.strip() for block in parts for line in quoted_lines(block) if line.strip()]
    source = [line.strip() for line in source_lines(name) if line.strip()]
    for line in source:
        if line not in shown:
            yield page.problem(parts[-1].line, f"the walkthrough leaves out {line!r} of {name}")
    if sorted(shown) == sorted(source) and shown != source:
        yield page.problem(parts[0].line, f"the walkthrough has the lines of {name} in another order")

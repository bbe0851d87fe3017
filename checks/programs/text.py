"""A program as it stands on a page: it is shown on one, it says what it claims, and it and its output fit there."""

import ast
import re
import sys
from functools import cache
from pathlib import Path

from checks import ROOT, Problem, relative
from checks.programs.launch import LAUNCH
from checks.reading.page import pages
from checks.reading.releases import FACTS

WIDTH = 80  # what a page shows without scrolling
MESSAGE = re.compile("Error|Warning")  # in an output: it is quoted word for word, however long it is


def flaws(program: Path):
    name, text = relative(program), program.read_text()
    if not shown_on(program):
        yield Problem(name, 1, "no page shows this program: include it, or delete it")
    if not ast.get_docstring(ast.parse(text)):
        yield Problem(name, 1, "it claims nothing: its first line is a docstring that says what it shows")
    if program.stem in sys.stdlib_module_names:
        yield Problem(name, 1, f"Python has a module {program.stem}, and who runs this would import it in its place")
    if (launch := LAUNCH.search(text)) and launch["file"] != program.name:
        yield Problem(name, 2, f"its docstring says how to start {launch['file']}, and it is {program.name}")
    if program.is_relative_to(ROOT / "snippets"):
        yield from too_wide(program, text)
        if program != FACTS:  # a table is made of its lines
            for output in program.parent.glob(f"{program.stem}*.out"):
                if output.name.partition(".")[0] == program.stem:
                    yield from too_wide(output, output.read_text())


def too_wide(file: Path, text: str):
    for number, line in enumerate(text.splitlines(), 1):
        message = file.suffix == ".out" and MESSAGE.search(line)
        if len(line) > WIDTH and not message:
            yield Problem(relative(file), number, f"{len(line)} characters: a page shows {WIDTH} without scrolling")


def shown_on(path: Path) -> list[str]:
    """`page:line` of every include of a program, of its output or of what it drew."""
    _, _, stem = relative(path.with_suffix("")).partition("/")
    return includes().get(stem, [])


@cache
def includes() -> dict[str, list[str]]:
    """`page:line` of every include, by the file that is included, without its suffixes."""
    found = {}
    for page in pages():
        for include in page.includes:
            folder, _, name = include.file.rpartition("/")
            found.setdefault(f"{folder}/{name.partition('.')[0]}", []).append(f"{page.name}:{include.line}")
    return found

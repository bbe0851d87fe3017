"""No Python on a page is unrun, and no output is typed by hand."""

import re
from functools import cache

from pages import PAGES, ROOT, blocks, each_markdown, fences, pages_showing, relative, report
from pytest_codeblocks.main import extract_from_file

KNOWN = re.compile(r"python|sh|\{ \.text \.output \}|\{ \.python \.source .*\}")
PROGRAMS = sorted([*(ROOT / "snippets").rglob("*.py"), *(ROOT / "figures").glob("[!_]*.py")])


@cache
def programs() -> list[str]:
    """The text of every program that tests/programs.py runs, as pages show it: without section markers."""
    files = ["".join(line for line in path.open() if "--8<--" not in line) for path in PROGRAMS]
    fences = [block.code for page in PAGES for block in extract_from_file(page) if block.syntax == "python"]
    return [unindented(text) for text in files + fences]


@cache
def outputs() -> set[str]:
    return {path.read_text().strip() for path in (ROOT / "snippets").rglob("*.out")}


def unindented(text: str) -> str:
    """The lines without their indentation: a section may be shown without that of the code around it."""
    return "\n".join(line.strip() for line in text.strip().splitlines()) + "\n"


@each_markdown
def test_every_block_is_a_program_its_output_or_a_quote(page):
    report(unknown_blocks(page))


def unknown_blocks(page):
    strange = [(line, info) for line, info, _ in fences(page) if not KNOWN.fullmatch(info)]
    for line, info in strange:
        yield (
            f"{relative(page)}:{line}: nobody runs or compares a fence of `{info}`: write ```python for a program, "
            "``` { .text .output } for its output, ``` { .python .source title=... } for PyTorch's source"
        )
    if strange:  # it may not be rendered as a block at all
        return
    seen = {block.lineno for block in extract_from_file(page) if block.syntax == "python"}
    for block in blocks(page):
        if block.info == "python":
            shown = unindented(block.text)
            if not any(shown in text for text in programs()):
                yield f"{block}: no program that runs has this Python: move it to snippets/ and include it"
            if block.line not in seen:
                yield f"{block}: pytest-codeblocks does not see this fence: use three backticks, not in a quotation"
        elif ".output" in block.info and block.text.strip() not in outputs():
            yield f"{block}: no program printed this output: include the .out file"


def test_every_program_is_shown():
    report(
        f"{relative(path)}:1: no page shows this program: include it, or delete it"
        for path in PROGRAMS
        if not pages_showing(path)
    )

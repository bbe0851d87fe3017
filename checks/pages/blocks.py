"""No Python on a page is unrun, and no output is typed by hand."""

import io
import re
from functools import cache

from pytest_codeblocks.main import extract_from_buffer

from checks import ROOT
from checks.reading.markdown import INCLUDE
from checks.reading.page import Page

KNOWN = re.compile(r"python|sh|\{ \.text \.output \}|\{ \.python \.source .*\}")


def strange(page: Page):
    """A fence of a kind that nobody runs or compares; it may not even be rendered as a block."""
    for fence in page.fences:
        if not KNOWN.fullmatch(fence.info):
            yield page.problem(
                fence.line,
                f"nobody runs or compares a fence of `{fence.info}`: write ```python for a program, "
                "``` { .text .output } for its output, ``` { .python .source title=... } for PyTorch's source",
            )


def unknown(page: Page):
    if page.is_notebook:  # its cells are run where they stand
        return
    seen = {block.lineno for block in extract_from_buffer(io.StringIO(page.file)) if block.syntax == "python"}
    for block in page.blocks:
        if block.info == "python":
            shown = unindented(block.text)
            if not any(shown in text for text in programs()) and not runs_here(page, block):
                yield page.problem(
                    block.line, "no program that runs has this Python: move it to snippets/ and include it"
                )
            if block.line not in seen:
                yield page.problem(
                    block.line, "pytest-codeblocks does not see this fence: use three backticks, not in a quotation"
                )
        elif ".output" in block.info and block.text.strip() not in outputs():
            yield page.problem(block.line, "no program printed this output: include the .out file")


def runs_here(page: Page, block) -> bool:
    """Whether the block is a program written on the page: pytest-codeblocks runs it as it stands."""
    fence = next(fence for fence in page.fences if fence.line == block.line)
    return not INCLUDE.search(fence.body)


@cache
def programs() -> list[str]:
    """The text of every program, as pages show it: without section markers."""
    texts = (path.read_text().splitlines(keepends=True) for path in (ROOT / "snippets").rglob("*.py"))
    return [unindented("".join(line for line in text if "--8<--" not in line)) for text in texts]


@cache
def outputs() -> set[str]:
    return {path.read_text().strip() for path in (ROOT / "snippets").rglob("*.out")}


def unindented(text: str) -> str:
    """The lines without their indentation: a section may be shown without that of the code around it."""
    return "\n".join(line.strip() for line in text.strip().splitlines()) + "\n"

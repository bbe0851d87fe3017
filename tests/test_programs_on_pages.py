"""No Python on a page is unrun, and no output is typed by hand."""

from functools import cache

import pytest
from pages import PAGES, ROOT, blocks, pages_showing, relative
from pytest_codeblocks.main import extract_from_file

SNIPPETS = sorted((ROOT / "snippets").rglob("*.py"))
each_page = pytest.mark.parametrize("page", PAGES, ids=relative)


@cache
def programs() -> list[str]:
    """The text of every program that the runner executes, as pages show it: without section markers."""
    texts = ["".join(line for line in open(path) if "--8<--" not in line) for path in SNIPPETS]
    fences = [block.code for page in PAGES for block in extract_from_file(page) if block.syntax == "python"]
    return [unindented(text) for text in texts + fences]


@cache
def outputs() -> set[str]:
    return {path.read_text().strip() for path in (ROOT / "snippets").rglob("*.out")}


def unindented(text: str) -> str:
    """The lines without their indentation: a section may be shown without the indentation of what is around it."""
    return "\n".join(line.strip() for line in text.strip().splitlines()) + "\n"


@each_page
def test_every_block_is_a_program_its_output_or_a_quote(page):
    for block in blocks(page):
        if block.info == "python":
            assert any(unindented(block.text) in text for text in programs()), (
                f"{block}: this Python is no part of a program that runs. Move it to snippets/ and include it"
            )
        elif ".output" in block.info:
            assert block.text.strip() in outputs(), f"{block}: this output is not one that a program printed. Include the .out"
        else:
            assert ".source" in block.info or block.info == "sh", (
                f"{block}: a fence of `{block.info}` is run by nobody. Write ```python for a program, "
                "``` { .text .output } for an output, ``` { .python .source title=... } for PyTorch's source"
            )


@each_page
def test_pytest_codeblocks_sees_every_python_fence(page):
    seen = {block.lineno for block in extract_from_file(page) if block.syntax == "python"}
    for block in blocks(page):
        assert block.info != "python" or block.line in seen, f"{block}: pytest-codeblocks does not see this fence"


@pytest.mark.parametrize("path", SNIPPETS + sorted((ROOT / "figures").glob("[!_]*.py")), ids=relative)
def test_every_program_is_shown(path):
    assert pages_showing(path), f"{relative(path)}:1: no page shows this program. Include it, or delete it"

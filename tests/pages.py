"""The pages, as written and as the site renders them."""

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))

INCLUDE = re.compile(r'--8<-- "(?P<file>[^":]+)(?::(?P<section>[^"]+))?"')
FENCE = re.compile(r"^\s*(?P<ticks>`{3,}|~{3,})\s*(?P<info>[^`]*?)\s*$")


each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())


def report(problems: Iterable[str]) -> None:
    """Fail with all `problems`, a line each and nothing around them; do nothing if there is none."""
    if found := list(problems):
        pytest.fail("\n".join(found), pytrace=False)


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def pages_showing(path: Path) -> list[str]:
    """`page:line` of every include of a snippet, a stored output or a figure."""
    folder = path.relative_to(ROOT).parts[0]
    if folder not in ("snippets", "figures"):
        return []
    file = path.relative_to(ROOT / folder).with_suffix("").as_posix()
    return [
        f"{relative(page)}:{number}"
        for page in PAGES
        for number, line in enumerate(page.read_text().splitlines(), 1)
        for include in INCLUDE.finditer(line)
        if include["file"].split(".")[0] == file
    ]


@dataclass(frozen=True)
class Block:
    """A code block: where the page has it, how it is fenced, and the text that a reader sees."""

    page: Path
    line: int  # of the opening fence
    info: str  # the fence's info string: "python", "{ .text .output }"
    body: str  # as written on the page, before includes
    text: str  # as rendered

    def __str__(self):
        return f"{relative(self.page)}:{self.line}"


def fences(page: Path) -> list[tuple[int, str, str]]:
    """Line, info string and body of every fence of a page, at any indentation."""
    found, opened = [], None
    for number, line in enumerate(page.read_text().splitlines(), 1):
        match = FENCE.match(line)
        if opened is None and match:
            opened, body = (number, match["info"], match["ticks"]), []
        elif opened and match and not match["info"] and match["ticks"].startswith(opened[2]):
            found.append((opened[0], opened[1], "\n".join(body)))
            opened = None
        elif opened:
            body.append(line)
    return found


def blocks(page: Path) -> list[Block]:
    """Every code block of a page, in order."""
    rendered = [code.get_text() for code in render(page).select("pre > code")]
    written = fences(page)
    if len(rendered) != len(written):
        report(
            [
                f"{relative(page)}:1: {len(rendered)} code blocks are rendered from {len(written)} fences: "
                "indent no text by four spaces, close every fence, include no fence"
            ]
        )
    return [Block(page, *fence, text) for fence, text in zip(written, rendered, strict=True)]


@functools.cache
def render(page: Path) -> BeautifulSoup:
    """A page's content through the site's own Markdown pipeline: includes expanded, without the theme around it."""
    config, files = site()
    file = files.get_file_from_path(page.relative_to(DOCS).as_posix())
    file.page.read_source(config)
    file.page.render(config, files)
    return BeautifulSoup(file.page.content, "html.parser")


@functools.cache
def site():
    """MkDocs' configuration and files, read from mkdocs.yml as `mkdocs build` reads them."""
    from mkdocs.config import load_config
    from mkdocs.structure.files import get_files
    from mkdocs.structure.pages import Page

    config = load_config(str(ROOT / "mkdocs.yml"), plugins=[])
    files = get_files(config)
    for file in files.documentation_pages():
        Page(None, file, config)
    return config, files

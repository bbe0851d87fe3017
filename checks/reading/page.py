"""The pages, as written and as the site renders them."""

import contextlib
import copy
import functools
import json
import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import markdown
import pytest
from bs4 import BeautifulSoup

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
NOTEBOOKS = sorted(DOCS.rglob("*.ipynb"))

INCLUDE = re.compile(r'--8<-- "(?P<file>[^":]+)(?::(?P<section>[^"]+))?"')
FENCE = re.compile(r"^\s*(?P<ticks>`{3,}|~{3,})\s*(?P<info>[^`]*?)\s*$")

# A release of torch: 1.0.1 always, 2.0 after a word that only a version can follow, or at either end of "1.8 to 1.11".
VERSION = re.compile(
    r"(?<![\w.])(?:\d+\.\d+\.\d+"
    r"|(?<=(?i:since) )\d\.\d+|(?<=(?i:before) )\d\.\d+|(?<=torch )\d\.\d+"
    r"|\d\.\d+(?= to \d\.\d+\b)|(?<=\d\.\d to )\d\.\d+|(?<=\d\.\d\d to )\d\.\d+)(?![\w.]*\d)"
)


def report(problems: Iterable[str]) -> None:
    """Fail with all `problems`, a line each and nothing around them; do nothing if there is none."""
    if found := list(problems):
        pytest.fail("\n".join(found), pytrace=False)


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


each_page = pytest.mark.parametrize("page", [*PAGES, *NOTEBOOKS], ids=relative)
each_markdown = pytest.mark.parametrize("page", PAGES, ids=relative)


def pages_showing(path: Path) -> list[str]:
    """`page:line` of every include of a snippet, a stored output or a figure."""
    folder = path.relative_to(ROOT).parts[0]
    if folder not in ("snippets", "figures"):
        return []
    return includes().get(path.relative_to(ROOT / folder).with_suffix("").as_posix(), [])


@functools.cache
def includes() -> dict[str, list[str]]:
    """`page:line` of every include, by the file that is included, without its suffixes."""
    found = {}
    for page in PAGES:
        for number, line in enumerate(page.read_text().splitlines(), 1):
            for include in INCLUDE.finditer(line):
                found.setdefault(include["file"].partition(".")[0], []).append(f"{relative(page)}:{number}")
    return found


@dataclass(frozen=True)
class Block:
    """A code block: where the page has it, how it is fenced, and the text that a reader sees."""

    page: Path
    line: int  # of the opening fence
    info: str  # the fence's info string: "python", "{ .text .output }"
    text: str  # as rendered

    def __str__(self):
        return f"{relative(self.page)}:{self.line}"


@functools.cache
def written(page: Path) -> str:
    """The Markdown of a page: its file, or what the site makes of a notebook."""
    text = page.read_text()
    if page.suffix == ".ipynb":
        from editions import from_notebook  # here, not above: only pytest has overrides/ on its path

        return from_notebook(json.loads(text))[0]
    return text


def fences(page: Path) -> list[tuple[int, str, str]]:
    """Line, info string and body of every fence of a page, at any indentation."""
    found, opened = [], None
    for number, line in enumerate(written(page).splitlines(), 1):
        match = FENCE.match(line)
        if opened is None and match:
            opened, body = (number, match["info"], match["ticks"]), []
        elif opened and match and not match["info"] and match["ticks"].startswith(opened[2]):
            found.append((opened[0], opened[1], "\n".join(body)))
            opened = None
        elif opened:
            body.append(line)
    return found


@functools.cache
def blocks(page: Path) -> list[Block]:
    """Every code block of a page, in order."""
    rendered = [pre.code.get_text() for pre in render(page).find_all("pre") if pre.code]
    written = fences(page)
    if len(rendered) != len(written):
        report(
            [
                f"{relative(page)}:1: {len(rendered)} code blocks are rendered from {len(written)} fences: "
                "indent no text by four spaces, close every fence, include no fence"
            ]
        )
    return [Block(page, line, info, text) for (line, info, _), text in zip(written, rendered, strict=True)]


def shown_on(page: Path) -> str:
    """The programs and outputs of a page."""
    return "\n".join(block.text for block in blocks(page))


@dataclass(frozen=True)
class Passage:
    """A paragraph, list item, table row, heading or label as a reader sees it, inline code included."""

    page: Path
    text: str
    codes: tuple[str, ...]  # its inline code
    section: str  # the h2 that it stands under

    def at(self, found: str) -> str:
        """`page:line` of the line that has `found` and shares the most words with the passage."""
        words = set(self.text.split())
        lines = enumerate(self.page.read_text().splitlines(), 1)
        number = max(lines, key=lambda line: (found in line[1], len(words & set(re.split(r"[\s`*]+", line[1])))))[0]
        return f"{relative(self.page)}:{number}"


def no_prose(element) -> bool:
    return element.name in ("pre", "svg") or {"headerlink", "filename", "generated"} & {*element.get("class", ())}


PASSAGES = ["p", "li", "tr", "summary", "figcaption", "label", "h1", "h2", "h3", "h4", "h5", "h6"]


@functools.cache
def prose(page: Path) -> list[Passage]:
    """A page's text, passage by passage, the description first: all but code and what programs made."""
    content = copy.copy(render(page))
    for block in content.find_all(no_prose):
        block.decompose()
    passages, section = [Passage(page, description(page), (), "")], ""
    for element in content.find_all(PASSAGES):
        inside = [string for string in element.strings if string.find_parent(PASSAGES) is element]
        text = " ".join("".join(inside).split())
        if element.name == "h2":
            section = text
        if text:
            codes = tuple(string for string in inside if string.parent.name == "code")
            passages.append(Passage(page, text, codes, section))
    return passages


def section_source(passage: Passage) -> str:
    """The Markdown of a passage's section, includes unexpanded; of the whole page where the section has no output."""
    text = written(passage.page)
    heading = next(
        (line for line in text.splitlines() if line.startswith("## ") and plain(line) == plain(passage.section)), ""
    )
    section = text.partition(heading)[2].partition("\n## ")[0] if heading else ""
    return section if ".out" in section else text


def plain(heading: str) -> str:
    """A heading's letters and digits alone, however it is marked up."""
    return "".join(re.findall(r"\w+", heading)).replace("_", "")


def shown_near(passage: Passage) -> str:
    """The programs and outputs of a passage's section; those of the whole page where the section has none."""
    sections = shown_by_section(passage.page)
    return sections.get(passage.section) or "\n".join(sections.values())


@functools.cache
def shown_by_section(page: Path) -> dict[str, str]:
    sections, section = {}, ""
    for element in render(page).find_all(["h2", "pre"]):
        if element.name == "h2":
            section = " ".join("".join(s for s in element.strings if not s.find_parent(class_="headerlink")).split())
        else:
            sections[section] = sections.get(section, "") + "\n" + element.get_text()
    return sections


def stands_in(code: str, text: str) -> bool:
    """Whether `code` stands in `text` as whole words and whole numbers."""
    return re.search(rf"(?<!\w){re.escape(code)}(?!\w|\.\d)", text) is not None


def description(page: Path) -> str:
    if page.suffix == ".ipynb":
        return json.loads(page.read_text())["metadata"]["description"]
    render(page)  # reads the front matter
    return site()[1].get_file_from_path(page.relative_to(DOCS).as_posix()).page.meta.get("description", "")


@functools.cache
def render(page: Path) -> BeautifulSoup:
    """A page's content through the site's own Markdown pipeline: includes expanded, without the theme around it."""
    config, files = site()
    if page.suffix == ".ipynb":
        converter = markdown.Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)
        return BeautifulSoup(converter.convert(written(page)), "html.parser")
    file = files.get_file_from_path(page.relative_to(DOCS).as_posix())
    file.page.read_source(config)
    with listening(WARNINGS.setdefault(page, [])):
        file.page.render(config, files)
    return BeautifulSoup(file.page.content, "html.parser")


WARNINGS: dict[Path, list[str]] = {}  # what MkDocs said while it rendered a page


@contextlib.contextmanager
def listening(said: list[str]):
    handler = logging.Handler()
    handler.emit = lambda record: said.append(record.getMessage())
    log = logging.getLogger("mkdocs.structure.pages")
    log.addHandler(handler)
    yield
    log.removeHandler(handler)


def link_warnings(page: Path) -> list[str]:
    """What MkDocs says of a page's links and anchors."""
    render(page)
    files = site()[1]
    this = files.get_file_from_path(page.relative_to(DOCS).as_posix()).page
    for target in this.links_to_anchors or {}:
        render(DOCS / target.src_uri)
    anchors = []
    with listening(anchors):
        this.validate_anchor_links(files=files, log_level=logging.WARNING)
    return WARNINGS[page] + anchors


@functools.cache
def site():
    """MkDocs' configuration and files, read from mkdocs.yml as `mkdocs build` reads them."""
    from mkdocs.config import load_config
    from mkdocs.structure.files import get_files
    from mkdocs.structure.pages import Page

    config = load_config(str(ROOT / "mkdocs.yml"), plugins=[])
    # Colours take half of the time and change no text.
    config.mdx_configs["pymdownx.highlight"] |= {"use_pygments": False}
    files = get_files(config)
    for file in files.documentation_pages():
        Page(None, file, config)
    return config, files

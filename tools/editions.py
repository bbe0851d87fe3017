"""What a page is besides HTML: `python -m tools.editions site` writes it, after a build into site/.

    site/schedulers/step-order.md                   what the page says, for any program to read
    site/schedulers/step-order.ipynb                its programs as cells, with the outputs that it shows
    site/snippets/schedulers/step-order/wrong.py    its programs as files
    site/llms.txt                                   every page in a line

And each built page gets two lines where the theme left a mark for them: where its programs ran, and links to the above.
"""

import html
import json
import posixpath
import re
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from checks import ROOT, relative
from checks.programs import evidence
from checks.programs.launch import LAUNCH
from checks.reading import markdown, site
from checks.reading.markdown import Fence
from checks.reading.page import Page

THIS_PAGE = "<!-- this page -->"  # overrides/main.html leaves it
WHERE_IT_RAN = "<!-- where it ran -->"  # docs/about.md does

FIGURE = re.compile(r'<svg[^>]*?aria-label="([^"]*)".*?</svg>', re.DOTALL)
TAG = re.compile(r"</?(?:div|figure|figcaption|p)\b[^>]*>")
ATTRIBUTES = re.compile(r" ?\{ ?[.:#][^{}\n]*\}")
FOLD = re.compile(r'^(?:===|\?{3}\+?|!!!)(?: [\w-]+)* "(.*)"\n((?:(?: {4}.*| *)(?:\n|\Z))*)', re.MULTILINE)
INDENT = re.compile(r"^ {4}", re.MULTILINE)
BLANKS = re.compile(r"\n{3,}")
TITLE = re.compile(r'title="(.*?)"')
LINK = re.compile(r"\]\((?![a-z]+:)([^)#\s]*)(#[^)\s]*)?\)")


def write_all(folder: Path) -> None:
    """Write the editions of every page that was built into `folder`."""
    pages = {Page.read(ROOT / name): chapter or "The site" for chapter, name in site.navigation()}
    table = evidence.matrix(list(pages)) if evidence.records() else "Run on nothing yet."
    chapters = {}
    for page, chapter in pages.items():
        if (folder / address(page.name) / "index.html").exists():  # Zensical builds no notebook
            write_page(folder, page, table)
            entry = f"- [{page.title}]({whole(as_markdown(page.name))}): {page.description}"
            chapters.setdefault(chapter, []).append(entry)
    write(folder / "llms.txt", contents(chapters))


def write_page(folder: Path, page: Page, table: str) -> None:
    ran = evidence.line(page)
    parts = (*said(site.expanded(markdown.front_matter(page.source)[1].replace(WHERE_IT_RAN, table))), ran)
    write(folder / as_markdown(page.name), text_of(linked(parts, page, lambda name: whole(as_markdown(name)))))
    if not page.is_notebook:  # that one lies beside its page already
        write(folder / notebook(page), cells_of(linked(parts, page, lambda name: whole(address(name)))))
    for program in programs(page):
        write(folder / relative(program), program.read_text())
    built = folder / address(page.name) / "index.html"
    text = built.read_text().replace(THIS_PAGE, lines(page, ran))
    if WHERE_IT_RAN in text:
        (near,) = linked((table,), page, lambda name: root(page) + address(name))
        text = text.replace(WHERE_IT_RAN, site.converter().convert(near))
    write(built, text)


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def contents(chapters: dict[str, list[str]]) -> str:
    """llms.txt: the site in a line, then each page with its Markdown edition, chapter by chapter."""
    parts = [f"# {site.config().site_name}", f"> {site.config().site_description}"]
    parts += [f"## {chapter}\n\n" + "\n".join(entries) for chapter, entries in chapters.items()]
    return "\n\n".join(parts) + "\n"


# Where things are on the site.


def address(name: str) -> str:
    """Of a file of docs/, from the root of the site. A page has a folder of its own."""
    path = name.removeprefix("docs/")
    stem, _, kind = path.rpartition(".")
    return f"{stem}/".removesuffix("index/") if kind in ("md", "ipynb") else path


def as_markdown(name: str) -> str:
    """Of its Markdown edition, if it is a page."""
    return f"{Page(name, '').owns}.md" if name.endswith((".md", ".ipynb")) else address(name)


def notebook(page: Page) -> str:
    return f"{address(page.name)}{Path(page.name).name}" if page.is_notebook else f"{page.owns}.ipynb"


def programs(page: Page) -> list[Path]:
    """Those that it shows, in its order."""
    return list(dict.fromkeys(include.path for include in page.includes if include.file.endswith(".py")))


def whole(path: str) -> str:
    """With the site's address: a file that was downloaded has no neighbours."""
    return site.config().site_url + path


def root(page: Page) -> str:
    """From a built page to the root of the site."""
    return "../" * address(page.name).count("/")


# What a page says, in parts: its prose as strings, and its fences.

Parts = tuple[str | Fence, ...]


@cache  # `make serve` asks again for every page whenever one has changed
def said(text: str) -> Parts:
    """A page in the order of its reading: tabs and folded parts open, no HTML, figures as their words."""
    text, parts, last = unfolded(text), [], 0
    lines = text.splitlines()
    for fence in markdown.fences(text):
        parts += [plain("\n".join(lines[last : fence.line - 1])), fence]
        last = fence.last
    return tuple(part for part in (*parts, plain("\n".join(lines[last:]))) if part)


def unfolded(text: str) -> str:
    """The text with its tabs, folds and notes as bold titles, and what was inside below them."""
    return FOLD.sub(lambda fold: f"**{fold[1]}**\n{unfolded(INDENT.sub('', fold[2]))}\n", text)


def plain(prose: str) -> str:
    prose = FIGURE.sub(lambda figure: f"Figure: {html.unescape(figure[1])}\n", prose)
    return BLANKS.sub("\n\n", ATTRIBUTES.sub("", TAG.sub("", prose))).strip()


def linked(parts: Parts, page: Page, to: Callable[[str], str]) -> Parts:
    """The parts with the links of their prose leading where `to` says that a file of docs/ is."""

    def link(found: re.Match) -> str:
        path, anchor = found[1], found[2] or ""
        if page.is_notebook:  # its links are those of its page
            way = posixpath.normpath(address(page.name) + path) + "/" * path.endswith("/")
            return f"]({whole(way.removeprefix('./'))}{anchor})"
        name = posixpath.normpath(posixpath.join(posixpath.dirname(page.name), path)) if path else page.name
        return f"]({to(name)}{anchor})"

    return tuple(LINK.sub(link, part) if isinstance(part, str) else part for part in parts)


def language(fence: Fence) -> str:
    return "text output" if ".output" in fence.info else "python source" if ".source" in fence.info else fence.info


def text_of(parts: Parts) -> str:
    return "\n\n".join(words(part) for part in parts if part) + "\n"


def words(part: str | Fence) -> str:
    """Its Markdown. A fence says its language and nothing else."""
    if isinstance(part, str):
        return part
    quoted = TITLE.search(part.info)
    return (f"From `{quoted[1]}`:\n\n" if quoted else "") + f"```{language(part)}\n{part.body.rstrip()}\n```"


@cache
def cells_of(parts: Parts) -> str:
    """A notebook: the programs as cells, with the outputs that stand under them, and the prose between.

    What runs in several processes is written to a file, and a cell of its own starts it: a kernel is one process.
    Plain dicts: nbformat would validate each cell as it is made, a tenth of a build. The tests validate them all.
    """
    cells = []
    for part in filter(None, parts):
        kind = "prose" if isinstance(part, str) else language(part)
        above = cells[-1] if cells else {}
        if kind == "python":
            for source in sources(part.body.strip("\n")):
                cells.append({"cell_type": "code", "source": source, "outputs": [], "execution_count": None})
        elif kind == "text output" and above.get("outputs") == []:
            above["outputs"] = [{"output_type": "stream", "name": "stdout", "text": part.body.rstrip() + "\n"}]
        elif above.get("cell_type") == "markdown":
            above["source"] += f"\n\n{words(part)}"
        else:
            cells.append({"cell_type": "markdown", "source": words(part)})
    cells = [cell | {"id": f"cell-{number}", "metadata": {}} for number, cell in enumerate(cells)]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


def sources(program: str) -> list[str]:
    """The cells of a program."""
    if not (launch := LAUNCH.search(program)):
        return [program]
    return [f"%%writefile {launch['file']}\n{program}", f"!OMP_NUM_THREADS=1 {launch[0]}"]


# What a built page says of itself.


def lines(page: Page, ran: str) -> str:
    """Where the programs of a page ran, and links to its editions and to each of them."""

    def link(path: str, words: str, attributes: str = "download") -> str:
        return f'<a href="{root(page)}{path}" {attributes}>{words}</a>'

    text = "This page as " + link(as_markdown(page.name), "Markdown", 'rel="alternate" type="text/markdown"')
    text += " or " + link(notebook(page), "a notebook")
    if repository := site.config().extra["repository"].removeprefix("https://github.com/"):
        # From the branch that .github/workflows/publish.yml keeps for it.
        colab = f"https://colab.research.google.com/github/{repository}/blob/notebooks/{notebook(page)}"
        text += f' (<a href="{colab}">open in Colab</a>)'
    if shown := programs(page):
        text += "; its programs: " + ", ".join(link(relative(program), program.name) for program in shown)
    above = f'<p class="generated">{html.escape(ran)}</p>\n' if ran else ""
    return f'{above}<p class="editions">{text}</p>'


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))

"""A page as a reader sees it: its blocks, its passages, its sections. Made of a string, so a test can write one."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from bs4 import BeautifulSoup, NavigableString, Tag

from checks import ROOT, Problem, relative
from checks.reading import markdown, notebook, site

DOCS = ROOT / "docs"
PASSAGES = ["p", "li", "tr", "summary", "figcaption", "label", "h1", "h2", "h3", "h4", "h5", "h6"]


@dataclass(frozen=True)
class Block:
    """A code block as it is rendered."""

    line: int  # of its fence
    info: str  # of its fence
    text: str


@dataclass(frozen=True)
class Passage:
    """A passage and what its checks ask of it."""

    text: str
    codes: tuple[str, ...]  # its inline code
    section: str  # the h2 that it stands under


@dataclass(frozen=True)
class Page:
    """`name` is its place, "docs/schedulers/step-order.md"; `file` is all that the file holds."""

    name: str
    file: str

    @classmethod
    def read(cls, path: Path) -> "Page":
        return cls(relative(path), path.read_text())

    @property
    def is_notebook(self) -> bool:
        return self.name.endswith(".ipynb")

    @property
    def owns(self) -> str:
        """Its folder in snippets/ and figures/: "schedulers/step-order"."""
        return self.name.removeprefix("docs/").rpartition(".")[0]

    @cached_property
    def source(self) -> str:
        """Its Markdown: the file, or what a notebook says in Markdown."""
        return notebook.as_markdown(json.loads(self.file))[0] if self.is_notebook else self.file

    @cached_property
    def fields(self) -> dict:
        """Its front matter."""
        return json.loads(self.file)["metadata"] if self.is_notebook else markdown.front_matter(self.file)[0]

    @cached_property
    def title(self) -> str:
        """Its first heading, as it is written."""
        return next(line[2:] for line in markdown.without_fences(self.source) if line.startswith("# "))

    @property
    def description(self) -> str:
        return str(self.fields.get("description", ""))

    @cached_property
    def fences(self) -> list[markdown.Fence]:
        return list(markdown.fences(self.source))

    @cached_property
    def includes(self) -> list[markdown.Include]:
        return list(markdown.includes(self.source))

    @cached_property
    def html(self) -> BeautifulSoup:
        """Its content as the site renders it, without the theme around it; colours, which take time, and places to
        break a name are left out: they change no text.
        """
        body = markdown.front_matter(self.source)[1]
        html = site.converter(pymdownx_highlight={"use_pygments": False}).convert(body)
        return BeautifulSoup(re.sub("<wbr(?: /)?>", "", html), "html.parser")

    @cached_property
    def anchors(self) -> set[str]:
        return {
            element["id"] for element in self.html.descendants if isinstance(element, Tag) and "id" in element.attrs
        }

    @cached_property
    def rendered(self) -> list[str]:
        """The text of each code block, in order."""
        return [pre.code.get_text() for pre in self.html.find_all("pre") if pre.code]

    @cached_property
    def blocks(self) -> list[Block]:
        """Its code blocks. Where not each fence is rendered as one, `structure` says so and this is empty."""
        if len(self.rendered) != len(self.fences):
            return []
        return [Block(fence.line, fence.info, text) for fence, text in zip(self.fences, self.rendered, strict=True)]

    @cached_property
    def shown(self) -> str:
        """All its programs and outputs."""
        return "\n".join(self.rendered)

    @cached_property
    def shown_by_section(self) -> dict[str, str]:
        """The programs, the outputs and the text that the program of a figure wrote, by h2."""
        sections, section = {}, ""
        for element in self.html.select("h2, pre, .generated"):
            if element.name == "h2":
                section = heading(element)
            else:
                words = element.get_text("" if element.name == "pre" else " ")
                sections[section] = sections.get(section, "") + "\n" + words
        return sections

    def shown_near(self, passage: Passage) -> str:
        """What is shown in its section; all that is shown on the whole page where the section has none."""
        return self.shown_by_section.get(passage.section) or "\n".join(self.shown_by_section.values())

    @cached_property
    def prose(self) -> list[Passage]:
        """Its text, passage by passage, the description first: all but code and what programs made."""
        passages, section = [Passage(self.description, (), "")], ""
        for name, strings in passages_in(self.html):
            text = " ".join("".join(strings).split())
            if name == "h2":
                section = text
            if text:
                codes = tuple(string for string in strings if string.parent.name == "code")
                passages.append(Passage(text, codes, section))
        return passages

    def source_near(self, passage: Passage) -> str:
        """The Markdown of its section; of the whole page where the section shows no output."""
        lines = self.source.splitlines()
        outside = markdown.without_fences(self.source)
        heads = [number for number, line in enumerate(outside) if line.startswith("## ")]
        for start, end in pairwise([*heads, len(lines)]):
            text = "\n".join(lines[start:end])
            if letters(lines[start]) == letters(passage.section) and ".out" in text:
                return text
        return self.source

    def at(self, found: str, passage: Passage) -> int:
        """The line of the file that has `found` and shares the most words with the passage."""
        words = set(passage.text.split())
        lines = enumerate(self.file.splitlines(), 1)
        return max(lines, key=lambda line: (found in line[1], len(words & set(re.split(r"[\s`*]+", line[1])))))[0]

    def line_of(self, text: str) -> int:
        """The first line of the file that has `text`, or the first of all."""
        return next((number for number, line in enumerate(self.file.splitlines(), 1) if text in line), 1)

    def problem(self, line: int, message: str) -> Problem:
        return Problem(self.name, line, message)


def passages_in(html: BeautifulSoup) -> list[tuple[str, list[NavigableString]]]:
    """The tag of each passage and what it says itself: a list in an item of a list has passages of its own."""
    passages = []

    def read(element, strings):
        for child in element.children:
            if type(child) is NavigableString:  # no comment
                strings.append(child)
            elif isinstance(child, Tag) and not no_prose(child):
                if child.name in PASSAGES:
                    passages.append((child.name, inside := []))
                    read(child, inside)
                else:
                    read(child, strings)

    read(html, [])
    return passages


def heading(element) -> str:
    """The words of a heading, without its link."""
    strings = (string for string in element.strings if not string.find_parent(class_="headerlink"))
    return " ".join("".join(strings).split())


def letters(text: str) -> str:
    """A heading's letters and digits alone, however it is marked up."""
    return "".join(re.findall(r"\w+", text)).replace("_", "")


def no_prose(element) -> bool:
    classes = {*element.get("class", ())}
    return element.name in ("pre", "svg", "math") or bool({"headerlink", "filename", "generated"} & classes)


def stands_in(code: str, text: str) -> bool:
    """Whether `code` stands in `text` as whole words and whole numbers."""
    return re.search(rf"(?<!\w){re.escape(code)}(?!\w|\.\d)", text) is not None


def pages() -> Iterator[Page]:
    """Every page, each read anew."""
    for path in sorted([*DOCS.rglob("*.md"), *DOCS.rglob("*.ipynb")]):
        yield Page.read(path)

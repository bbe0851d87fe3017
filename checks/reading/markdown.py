"""Markdown as it is written: its front matter, its fences, its includes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import yaml

from checks import ROOT

# Where an include finds its file, in this order: `base_path` of mkdocs.yml.
INCLUDED_FROM = ROOT / "snippets", ROOT / "figures"

INCLUDE = re.compile(r'--8<-- "(?P<file>[^":]+)(?::(?P<section>[^"]+))?"')
FENCE = re.compile(r"^(?P<indent> *)(?P<ticks>`{3,}|~{3,}) *(?P<info>[^`]*?) *$")


@dataclass(frozen=True)
class Fence:
    """A code block as it is written."""

    line: int  # of its first backticks, from 1
    info: str  # "python", "{ .text .output }"
    body: str  # without the indentation of the fence
    last: int  # the line of its closing backticks
    indent: int  # in spaces


@dataclass(frozen=True)
class Include:
    """A line that shows a file."""

    line: int
    file: str  # from snippets/ or figures/
    section: str | None

    @cached_property
    def path(self) -> Path | None:
        """The file itself, or None if there is no such file."""
        return next((path for folder in INCLUDED_FROM if (path := folder / self.file).is_file()), None)


def fences(text: str) -> Iterator[Fence]:
    """Every fence of a text, at any indentation."""
    opened = None
    for number, line in enumerate(text.splitlines(), 1):
        match = FENCE.match(line)
        if opened is None:
            if match:
                opened, start, body = match, number, []
        elif match and not match["info"] and match["ticks"].startswith(opened["ticks"]):
            yield Fence(start, opened["info"], "\n".join(body), number, len(opened["indent"]))
            opened = None
        else:
            body.append(line.removeprefix(opened["indent"]))


def includes(text: str) -> Iterator[Include]:
    for number, line in enumerate(text.splitlines(), 1):
        for match in INCLUDE.finditer(line):
            yield Include(number, match["file"], match["section"])


def front_matter(text: str) -> tuple[dict, str]:
    """The fields above a page, {} if they do not parse, and the page below them."""
    match = re.match(r"---\n(.*?)\n---\n", text, re.DOTALL)
    if not match:
        return {}, text
    try:
        fields = yaml.safe_load(match[1])
    except yaml.YAMLError:
        fields = {}
    return fields if isinstance(fields, dict) else {}, text[match.end() :]


def without_fences(text: str) -> list[str]:
    """The lines of a text, those of its fences blank."""
    lines = text.splitlines()
    for fence in fences(text):
        lines[fence.line - 1 : fence.last] = [""] * (fence.last - fence.line + 1)
    return lines

"""Every link of a page leads to a page and an anchor that exist. It needs no build: a page knows its own anchors."""

import posixpath
from functools import cache
from urllib.parse import unquote, urlsplit

from checks import ROOT
from checks.pages.includes import missing
from checks.reading.page import Page


def dead(page: Page):
    for link in page.html.find_all("a", href=True):
        address = urlsplit(link["href"])
        if address.scheme or address.netloc or not (address.path or address.fragment):
            continue
        target = target_of(page, unquote(address.path)) if address.path else page.name
        line = page.line_of(f"]({link['href']})")
        if not (ROOT / target).is_file():
            yield page.problem(line, f"the link '{link['href']}' leads nowhere: there is no {target}")
        elif address.fragment and "=" not in address.fragment:  # else it is a scene of an instrument
            anchors = page.anchors if target == page.name else anchors_of(target)
            if anchors is not None and unquote(address.fragment) not in anchors:
                yield page.problem(line, f"the link '{link['href']}': {target} has no heading '#{address.fragment}'")


def target_of(page: Page, path: str) -> str:
    """The file that a link leads to. In a notebook a link is an address of the site, in a page the path of a file."""
    if not page.is_notebook:
        return posixpath.normpath(posixpath.join(posixpath.dirname(page.name), path))
    if path == posixpath.basename(page.name):  # the notebook itself is served beside its page
        return page.name
    there = posixpath.normpath(posixpath.join(f"docs/{page.owns}", path))
    return f"{there}/index.md" if (ROOT / there).is_dir() else f"{there}.md"


@cache
def anchors_of(name: str) -> set[str] | None:
    """What a link to that page may name; None where one of its includes is missing, which is its own problem."""
    page = other(name)
    return None if any(missing(page)) else page.anchors


@cache
def other(name: str) -> Page:
    return Page.read(ROOT / name)

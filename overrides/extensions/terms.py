"""A term of docs/glossary.md is explained where a page first uses it: its sentence there is a tooltip here."""

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE, AtomicString

GLOSSARY = Path("docs/glossary.md")
ENTRY = re.compile(r"^\[?(?P<term>[a-z][\w -]*)(?:\]\(.*\))?\n:   (?P<said>.*)$", re.MULTILINE)
# Headings, links and whatever else is a name or opens something; the glossary itself.
UNMARKED = {"a", "abbr", "code", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "label", "pre", "summary", "th"}


@cache
def entries(text: str) -> dict[str, str]:
    """What a glossary says of each of its terms. One that is code, or needs brackets to be clear, is not marked."""
    return {entry["term"]: entry["said"].replace("`", "") for entry in ENTRY.finditer(text)}


@cache
def pattern(terms: tuple[str, ...]) -> re.Pattern:
    """The longest first: a parameter group is no parameter.

    Neither a plural nor what "of" follows: hidden states, CUDA graphs, the state of random numbers, and in place of
    something are other things.
    """
    longest = sorted(terms, key=len, reverse=True)
    return re.compile(rf"\b({'|'.join(map(re.escape, longest))})\b(?! of\b)".replace(r"\ ", "[ -]"), re.IGNORECASE)


class FirstUses(Treeprocessor):
    def run(self, root):
        if said := dict(entries(GLOSSARY.read_text())):
            for element in [*root.iter()]:
                if self.has_raw_link(element):  # its text stands between two tags that are no elements yet
                    element.text = element.text and AtomicString(element.text)
                    for child in element:
                        child.tail = child.tail and AtomicString(child.tail)
            mark(root, said, pattern(tuple(said)))

    def has_raw_link(self, element) -> bool:
        texts = (element.text or "", *(child.tail or "" for child in element))
        raw = (self.md.htmlStash.rawHtmlBlocks[int(n)] for text in texts for n in HTML_PLACEHOLDER_RE.findall(text))
        return any(isinstance(html, str) and html.startswith("<a ") for html in raw)


def mark(element, said: dict[str, str], terms: re.Pattern) -> None:
    """Explain the terms below an element, in the order of reading. What is explained is taken out of `said`."""
    element.text, inside = marked(element.text, said, terms)
    for child in element:
        if child.tag not in UNMARKED:
            mark(child, said, terms)
        child.tail, after = marked(child.tail, said, terms)
        inside += [child, *after]
    element[:] = inside


def marked(text: str | None, said: dict[str, str], terms: re.Pattern) -> tuple[str | None, list]:
    """A text up to its first term, and that term and all others as elements, each with the text behind it."""
    if not text or isinstance(text, AtomicString):
        return text, []
    found = []
    for match in terms.finditer(text):
        term = " ".join(re.split("[ -]", match[1].lower()))
        if term in said:
            abbr = ElementTree.Element("abbr", {"title": said.pop(term)})
            abbr.text = match[0]
            found.append((match, abbr))
    ends = [match.start() for match, _ in found[1:]] + [None]
    for (match, abbr), end in zip(found, ends, strict=True) if found else ():
        abbr.tail = text[match.end() : end]
    return text[: found[0][0].start()] if found else text, [abbr for _, abbr in found]


class Terms(Extension):
    def extendMarkdown(self, md):
        md.treeprocessors.register(FirstUses(md), "terms", 3)  # after headings have their anchors


def makeExtension(**options):
    return Terms(**options)

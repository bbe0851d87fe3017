"""Where a line may break on a phone: not in a number with an exponent, 1.1e-04, which a browser breaks after the minus;
in a long name between its words, else decoupled_weight_decay takes half of a table.
"""

import re
from xml.etree import ElementTree

from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE, AtomicString

NUMBER = r"(?<![\w.])-?\d+(?:\.\d+)?e[-+]\d+"
AFTER_A_WORD = re.compile(r"(?<=\w)\.(?=[A-Za-z_])|(?<=[A-Za-z0-9])_(?=[A-Za-z])")
ABOVE_A_BLOCK = re.compile(r'(?<=<span class="filename">)[^<]+')  # the name of the source that a block quotes
BETWEEN_HUMPS = re.compile(r"(?<=[a-zR])(?=[A-Z][a-z])")
# Characters of inline code that have a place on a line of a phone, and in the cell of a table with so many columns.
LONGEST = 24
LONGEST_IN_CELL = {2: 16, 3: 16}  # with more columns each word counts


class Number(InlineProcessor):
    def handleMatch(self, match, data):
        number = ElementTree.Element("span", {"class": "number"})
        number.text = AtomicString(match[0])
        return number, *match.span()


class InCode(Treeprocessor):
    def run(self, root):
        aside = self.md.htmlStash.rawHtmlBlocks  # there pymdownx.inlinehilite has put the text
        in_cells = {code: LONGEST_IN_CELL.get(len(row), 0) for row in root.iter("tr") for code in row.iter("code")}
        for code in root.iter("code"):
            place = HTML_PLACEHOLDER_RE.fullmatch(code.text or "")
            text = aside[int(place[1])] if place else code.text or ""
            if len(text) <= LONGEST and re.search(NUMBER, text):
                code.set("class", "number")
            elif place and len(text) > in_cells.get(code, LONGEST):
                aside[int(place[1])] = breaking(text)
        for place, html in enumerate(aside):
            if isinstance(html, str):  # an extension may put an element aside
                aside[place] = ABOVE_A_BLOCK.sub(lambda name: breaking(name[0]), html)


def breaking(name: str) -> str:
    return AFTER_A_WORD.sub(r"\g<0><wbr>", name)


class InTitle(Treeprocessor):
    """CosineAnnealingWarmRestarts is longer than a line of a phone."""

    def run(self, root):
        for title in root.iter("h1"):
            title.text, *others = BETWEEN_HUMPS.split(title.text or "")
            for place, part in enumerate(others):
                wbr = ElementTree.Element("wbr")
                wbr.tail = part
                title.insert(place, wbr)


class Words(Extension):
    def extendMarkdown(self, md):
        md.inlinePatterns.register(Number(NUMBER, md), "number", 15)
        md.treeprocessors.register(InCode(md), "code", 15)
        md.treeprocessors.register(InTitle(md), "title", 15)


def makeExtension(**options):
    return Words(**options)

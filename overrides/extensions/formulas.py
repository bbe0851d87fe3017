"""Formulas: `$...$` in a sentence, `$$...$$` on lines of its own; MathML at build, so that no reader needs a script.

A command that is misspelled stops the build. `$` in code stays, and so do those of $5 or $6.
Beside them: a number with an exponent, 1.1e-04, is a word of its own, which a browser would break after the minus,
and a long name, or one in a table, breaks after a dot or an underscore, else decoupled_weight_decay takes half a phone.
"""

import re
from xml.etree import ElementTree

from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE, AtomicString
from math_core import LatexToMathML

INLINE = r"(?<![\\\w$])\$(?=[^\s$])([^$\n]+)(?<=\S)\$(?![\w$])"
EXPONENT = r"(?<![\w.])-?\d+(?:\.\d+)?e[-+]\d+"
LONGEST = 24  # characters of inline code that have a place on a line of a phone

convert = LatexToMathML().convert_with_local_state


def mathml(latex: str, alone: bool) -> str:
    """MathML whose hats and bars stand clear of their letters: as an accent, a font without a table for mathematics
    draws them onto the letter, where a bar cannot be seen.
    """
    return convert(latex.strip(), displaystyle=alone).replace(' accent="true"', "").replace(">\u02c6<", ">^<")


class InSentence(InlineProcessor):
    def handleMatch(self, match, data):
        return self.md.htmlStash.store(mathml(match[1], alone=False)), *match.span()


class Alone(BlockProcessor):
    """A formula that is wider than a phone scrolls, and the keyboard gets there."""

    def test(self, parent, block):
        return block.startswith("$$") and block.rstrip().endswith("$$") and len(block.strip()) > 4

    def run(self, parent, blocks):
        formula = mathml(blocks.pop(0).strip().removeprefix("$$").removesuffix("$$"), alone=True)
        html = f'<div class="formula" tabindex="0">{formula}</div>'
        ElementTree.SubElement(parent, "p").text = self.parser.md.htmlStash.store(html)


class Number(InlineProcessor):
    def handleMatch(self, match, data):
        number = ElementTree.Element("span", {"class": "number"})
        number.text = AtomicString(match[0])
        return number, *match.span()


class InCode(Treeprocessor):
    def run(self, root):
        aside = self.md.htmlStash.rawHtmlBlocks  # there pymdownx.inlinehilite has put the text
        in_cells = {code for cell in root.iter("td") for code in cell.iter("code")}
        for code in root.iter("code"):
            place = HTML_PLACEHOLDER_RE.fullmatch(code.text or "")
            text = aside[int(place[1])] if place else code.text or ""
            if len(text) <= LONGEST and re.search(EXPONENT, text):
                code.set("class", "number")
            elif place and (code in in_cells or len(text) > LONGEST):
                aside[int(place[1])] = re.sub(r"(?<=\w)[._](?=[A-Za-z])", r"\g<0><wbr>", text)


class Formulas(Extension):
    def extendMarkdown(self, md):
        md.inlinePatterns.register(InSentence(INLINE, md), "formula", 185)  # after code, before _ and *
        md.inlinePatterns.register(Number(EXPONENT, md), "number", 15)
        md.parser.blockprocessors.register(Alone(md.parser), "formula", 95)
        md.treeprocessors.register(InCode(md), "number", 15)


def makeExtension(**options):
    return Formulas(**options)

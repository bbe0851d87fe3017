"""Formulas: `$...$` in a sentence, `$$...$$` on lines of its own; MathML at build, so that no reader needs a script.

A command that is misspelled stops the build. `$` in code stays, and so do those of $5 or $6.
"""

from xml.etree import ElementTree

from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from math_core import LatexToMathML

INLINE = r"(?<![\\\w$])\$(?=[^\s$])([^$\n]+)(?<=\S)\$(?![\w$])"

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


class Formulas(Extension):
    def extendMarkdown(self, md):
        md.inlinePatterns.register(InSentence(INLINE, md), "formula", 185)  # after code, before _ and *
        md.parser.blockprocessors.register(Alone(md.parser), "formula", 95)


def makeExtension(**options):
    return Formulas(**options)

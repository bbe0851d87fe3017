"""A program has its copy button from the start: the keyboard comes to it in its turn, and no script draws it later."""

import re
from itertools import count

from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor

AFTER_TOKENS = 5  # which take away what stands before each program
PROGRAM = re.compile(
    r'(<div class="(?![^"]*\boutput\b)[^"]*\bhighlight">(?:<span class="filename">.*?</span>)?<pre>)<code>'
)
# What the theme's script looks for, whoever wrote it.
BUTTON = (
    '<span class="md-code__nav"><button class="md-code__button" title="Copy to clipboard"'
    ' data-clipboard-target="#{name}" data-md-type="copy"></button></span><code id="{name}">'
)


def with_buttons(html: str) -> str:
    """The HTML of a whole page, with a button in each program's box; an output has none."""
    numbers = count()
    return PROGRAM.sub(lambda box: box[1] + BUTTON.format(name=f"__program_{next(numbers)}"), html)


class Buttons(Postprocessor):
    def run(self, text):
        return with_buttons(text)


class Copying(Extension):
    def extendMarkdown(self, md):
        md.postprocessors.register(Buttons(md), "copying", AFTER_TOKENS)


def makeExtension(**options):
    return Copying(**options)

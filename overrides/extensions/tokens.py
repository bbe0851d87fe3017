"""A token without a colour of its own needs no element: names and blanks are a quarter of what a page would have."""

import re

from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor

# What Pygments wraps names and blanks in, and an element of nothing before each program.
PLAIN = re.compile(r'<span class="(?:n|w)">([^<]*)</span>|<span></span>')
AFTER_RAW_HTML = 10  # Markdown puts programs back into the page with 30


class WithoutPlain(Postprocessor):
    def run(self, text):
        return PLAIN.sub(r"\1", text)


class Tokens(Extension):
    def extendMarkdown(self, md):
        md.postprocessors.register(WithoutPlain(md), "tokens", AFTER_RAW_HTML)


def makeExtension(**options):
    return Tokens(**options)

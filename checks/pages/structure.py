"""A page is whole: its front matter parses, it has one h1, it skips no level, nothing on it is empty or stray."""

import re
from itertools import pairwise

from checks.reading.markdown import without_fences
from checks.reading.page import Page

HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]
OPENS = re.compile(r' *(?:===|\?\?\?\+?|!!!)(?: [\w-]+)*(?: "|$)')  # a tab, a fold, a note: its content is indented
GENERATED = re.compile(r'<div class="generated" markdown>\n\n(?:--8<-- "[^"]+"|<!-- [\w ]+ -->)\n\n</div>')
LISTED = re.compile(r" *(?:[-*]|\d+\.) ")


def flaws(page: Page):
    for part in half_indented, unread_blocks, description, headings, pictures, empty, stray:
        yield from part(page)


def half_indented(page: Page):
    """A fence that stands in a tab or a fold to the eye, and outside of it to Markdown."""
    for fence in page.fences:
        if fence.indent % 4:
            yield page.problem(
                fence.line,
                f"the fence is indented by {fence.indent} spaces: what belongs into a tab or a fold has 4, or 8",
            )


def unread_blocks(page: Page):
    if len(page.rendered) != len(page.fences):
        yield page.problem(
            first_unrendered(page),
            f"{len(page.rendered)} code blocks are rendered from {len(page.fences)} fences: "
            "indent no text by four spaces, close every fence, include no fence",
        )


def first_unrendered(page: Page) -> int:
    """The line of the first text that is indented under nothing, or of the first fence that is not rendered."""
    lines = without_fences(page.source)
    for number, line in enumerate(lines, 1):
        if line.startswith("    "):
            above = next((up for up in lines[number - 2 :: -1] if up.strip() and indent(up) < indent(line)), "")
            if not (OPENS.match(above) or LISTED.match(above)):
                return number
    texts = [text.strip() for text in page.rendered]
    unrendered = (f.line for f in page.fences if "--8<--" not in f.body and f.body.strip() not in texts)
    return next(unrendered, 1)


def description(page: Page):
    if page.is_notebook and page.description:
        return
    # MkDocs prints front matter that does not parse as a heading, and says nothing.
    if not page.description:
        yield page.problem(1, 'no description in the front matter: description: "one sentence, in quotes"')
    elif not 50 <= len(page.description) <= 160:
        yield page.problem(2, f"the description has {len(page.description)} characters: search engines show 50 to 160")


def headings(page: Page):
    levels = [int(heading.name[1]) for heading in page.html.find_all(HEADINGS)]
    if levels.count(1) != 1 or levels[:1] != [1]:
        yield page.problem(1, f"{levels.count(1)} headings of the first level: a page has one, and begins with it")
    for above, below in pairwise(levels):
        if below > above + 1:
            yield page.problem(1, f"a heading of level {below} follows one of level {above}: skip none")


def pictures(page: Page):
    for image in page.html.find_all("img"):
        if not image.get("alt"):
            yield page.problem(page.line_of(image.get("src")), f"{image.get('src')} has no alt text")
    for figure in page.html.find_all("svg", role="img"):
        if not figure.get("aria-label"):
            yield page.problem(1, "a figure has no words: give its program a description")


def empty(page: Page):
    """A tab, fold or note with nothing in it: what should be inside is indented by less than four spaces."""
    lines = without_fences(page.source)
    whole = page.source.splitlines()
    for number, line in enumerate(lines, 1):
        if not OPENS.match(line):
            continue
        below = next((text for text in whole[number:] if text.strip()), "")
        if indent(below) < indent(line) + 4:
            yield page.problem(number, f"nothing is inside: indent what belongs there by {indent(line) + 4} spaces")


def indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def stray(page: Page):
    generated = GENERATED.findall(page.source)
    if len(generated) != len(re.findall(r"class=.generated|\.generated", page.source)):
        yield page.problem(1, "only an include may stand in a generated part: the checks of the prose pass it over")
    for passage in page.prose:
        if left := re.search(r"--8<--|<!--|\]\(|\*\*|^={3} |^\?{3}", passage.text):
            yield page.problem(
                page.at(left[0], passage), f"{left[0]!r} is left in the text: the Markdown around it is not as meant"
            )

"""A page is whole: front matter that parses, one h1, no skipped level, words for each figure, no stray syntax."""

import re
from itertools import pairwise

from pages import DOCS, PAGES, ROOT, description, each_markdown, prose, relative, render, report

HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]


@each_markdown
def test_page_is_whole(page):
    report(flaws(page))


def flaws(page):
    name, source = relative(page), page.read_text()
    # MkDocs prints front matter that does not parse as a heading, and says nothing.
    if not source.startswith("---\n") or not description(page):
        yield f'{name}:1: no description in the front matter: description: "one sentence, in quotes"'
    elif not 50 <= len(description(page)) <= 160:
        yield f"{name}:2: the description has {len(description(page))} characters: search engines show 50 to 160"
    levels = [int(heading.name[1]) for heading in render(page).find_all(HEADINGS)]
    if levels.count(1) != 1 or levels[:1] != [1]:
        yield f"{name}:1: {levels.count(1)} headings of the first level: a page has one, and begins with it"
    for above, below in pairwise(levels):
        if below > above + 1:
            yield f"{name}:1: a heading of level {below} follows one of level {above}: skip none"
    for image in render(page).find_all("img"):
        if not image.get("alt"):
            yield f"{name}:1: {image.get('src')} has no alt text"
    for figure in render(page).find_all("svg", role="img"):
        if not figure.get("aria-label"):
            yield f"{name}:1: a figure has no words: give its program a description"
    section = page.relative_to(DOCS).with_suffix("").as_posix().replace("/", "-")
    if '.py"' in source and not source.endswith(f'\n--8<-- "where_it_ran.md:{section}"\n'):
        last = len(source.splitlines())
        yield f'{name}:{last}: the last line is to say where it ran: --8<-- "where_it_ran.md:{section}"'
    generated = re.findall(r'<div class="generated" markdown>\n\n--8<-- "[^"]+"\n\n</div>', source)
    if len(generated) != len(re.findall(r"class=.generated|\.generated", source)):
        yield f"{name}:1: only an include may stand in a generated part: the checks of the prose pass it over"
    for passage in prose(page):
        if left := re.search(r"--8<--|<!--|\]\(|\*\*|^={3} |^\?{3}", passage.text):
            yield f"{passage.at(left[0])}: {left[0]!r} is left in the text: the Markdown around it is not as meant"


def test_every_page_is_in_the_navigation():
    listed = (ROOT / "mkdocs.yml").read_text()
    report(
        f"{relative(page)}:1: the page is not in the nav of mkdocs.yml"
        for page in PAGES
        if page.relative_to(DOCS).as_posix() not in listed
    )

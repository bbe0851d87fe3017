"""Every link of a page leads to a page and an anchor that exist, as MkDocs itself judges them."""

from pages import each_markdown, link_warnings, relative, report


@each_markdown
def test_every_link_leads_somewhere(page):
    report(dead_links(page))


def dead_links(page):
    lines = page.read_text().splitlines()
    for message in link_warnings(page):
        link = message.partition("contains a link '")[2].partition("'")[0]
        number = next((number for number, line in enumerate(lines, 1) if f"]({link})" in line), 1)
        yield f"{relative(page)}:{number}: {message.partition(' contains ')[2] or message}"

"""A reader can get there: the page stands in the navigation."""

from checks.reading import site
from checks.reading.page import Page


def unlisted(page: Page):
    if page.name not in [listed for _, listed in site.navigation()]:
        yield page.problem(1, "the page is not in the nav of mkdocs.yml: add it to its chapter")

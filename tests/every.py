"""A test of every page, and a report of all that it finds."""

from collections.abc import Iterable

import pytest

from checks.reading.page import pages

PAGES = list(pages())
MARKDOWN = [page for page in PAGES if not page.is_notebook]

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
every_markdown = pytest.mark.parametrize("page", MARKDOWN, ids=lambda page: page.name)


def fail_with(problems: Iterable[object]) -> None:
    """Fail with all `problems`, a line each and nothing around them; do nothing if there is none."""
    if found := [str(problem) for problem in problems]:
        pytest.fail("\n".join(found), pytrace=False)

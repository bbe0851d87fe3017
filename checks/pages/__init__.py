"""The checks of a page. A check is a function from a page to its problems; this is the list of them.

To add one, write it in a file named for what it checks, add it here, and tell it a lie in tests/checks/.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from checks import Problem
from checks.pages import (
    arguments,
    blocks,
    devices,
    includes,
    links,
    messages,
    names,
    navigation,
    numbers,
    quotes,
    scenes,
    structure,
    versions,
)
from checks.reading.page import Page

CHECKS: dict[str, Callable[[Page], Iterable[Problem]]] = {
    "includes": includes.missing,
    "fences": blocks.strange,
    "structure": structure.flaws,
    "blocks": blocks.unknown,
    "navigation": navigation.unlisted,
    "links": links.dead,
    "quotes": quotes.false,
    "numbers": numbers.unprinted,
    "arguments": arguments.wrong,
    "names": names.unknown,
    "messages": messages.false,
    "versions": versions.false,
    "scenes": scenes.unlike,
    "devices": devices.unseen,
}

# Without these a page cannot be read: where one of them finds something, the others are not asked.
FIRST = "includes", "fences", "structure"


def problems(page: Page, name: str) -> Iterator[Problem]:
    """What the check of that name finds on a page; nothing where a first one already does."""
    before = FIRST[: FIRST.index(name)] if name in FIRST else FIRST
    if not any(found(page, first) for first in before):
        yield from found(page, name) if name in FIRST else CHECKS[name](page)


@lru_cache(maxsize=len(FIRST))  # the checks of a page follow one another, and each asks what the first ones found
def found(page: Page, name: str) -> tuple[Problem, ...]:
    return tuple(CHECKS[name](page))

"""Every number written in digits stands in the code or the output that it is about.

Counting words ("two groups") are words, and are not looked at. A number has to stand in its own section, or anywhere
on the page if its section has no program. A rate of 1.0 may be called 1, but a count of 1 is no 1.0.
An argument with its value, step_size=10, is given so on the page, and inline code with a number in it, `grad 9.0`, is
quoted from there. Versions are checks/pages/versions.py's.
"""

import re
from decimal import Decimal
from functools import cache

from checks.pages.versions import VERSION
from checks.reading.numbers import NUMBER, VALUE
from checks.reading.page import Page, stands_in

GIVEN = re.compile(rf"(\w+)=({VALUE})")


def unprinted(page: Page):
    yield from unprinted_numbers(page)
    yield from ungiven_arguments(page)
    yield from misquoted_codes(page)


def unprinted_numbers(page: Page):
    for passage in page.prose:
        shown = numbers_in(page.shown_near(passage))
        text = VERSION.sub("", passage.text)
        for match in NUMBER.finditer(text):
            number = match[0].rstrip(".")
            # "It falls by 0.5" may speak of a -0.5 that was printed, and a count of 500 of range(-500, 0).
            signs = ("", "-") if "." not in number or text[: match.start()].endswith("by ") else ("",)
            if not {sign + plain(number) for sign in signs} & shown:
                yield page.problem(
                    page.at(number, passage), f"{number} stands in no program and no output of this section"
                )


@cache
def numbers_in(text: str) -> set[str]:
    return {spelling for number in NUMBER.findall(text) for spelling in spellings(number)}


def ungiven_arguments(page: Page):
    """An argument whose value no program of the page gives it."""
    shown = page.shown
    for passage in page.prose:
        for name, value in GIVEN.findall(passage.text):
            # As lr=0.1, "lr": 0.1, lr = 0.1 or, in an output, lr 0.1.
            values = re.findall(rf"\b{name}\b['\"]?(?:\s?[=:]\s?|\s)({VALUE})", shown)
            if plain(value) not in {spelling for one in values for spelling in spellings(one)}:
                yield page.problem(page.at(f"{name}={value}", passage), f"no program of this page has {name}={value}")


def misquoted_codes(page: Page):
    """Inline code with a number in it that stands nowhere on the page."""
    shown = " ".join(page.shown.split())
    for passage in page.prose:
        for code in passage.codes:
            if NUMBER.search(GIVEN.sub("", code)) and not stands_in(" ".join(code.split()), shown):
                yield page.problem(page.at(code, passage), f"no program and no output of this page has `{code}`")


def plain(number: str) -> str:
    return f"{Decimal(number):f}" if "e" in number else number


def spellings(number: str) -> set[str]:
    """How the prose may write a number that was printed: as it is, or without zeros at its end: 1.00, 1.0, 1."""
    number = plain(number) + "0" * number.endswith(".")  # a tensor prints 1.0 as 1.
    zeros = len(number) - len(number.rstrip("0")) if "." in number else 0
    return {number[: len(number) - n].rstrip(".") for n in range(zeros + 1)}

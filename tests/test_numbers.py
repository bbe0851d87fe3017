"""Every number written in digits stands in the code or the output that it is about.

Counting words ("two groups") are words, and are not looked at. A number has to stand in its own section, or anywhere
on the page if its section has no program. Versions are tests/test_versions.py's.
"""

import re

from pages import VERSION, each_page, prose, report, shown_near

NUMBER = re.compile(r"(?<![\w.#/])-?\d+(?:\.\d*)?(?:e[-+]?\d+)?(?![\w/]|\.\d)")


@each_page
def test_every_number_was_printed(page):
    report(unprinted_numbers(page))


def unprinted_numbers(page):
    for passage in prose(page):
        shown = {float(number) for number in NUMBER.findall(shown_near(passage))}
        for number in NUMBER.findall(VERSION.sub("", passage.text)):
            # "It falls by 3" may speak of a -3 that was printed; a minus in the text is meant.
            if float(number) not in shown and (number.startswith("-") or -float(number) not in shown):
                yield f"{passage.at(number)}: {number} stands in no program and no output of this section"

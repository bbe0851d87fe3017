"""What the prose says of a version was run on that version.

"Since 2.0", "before 1.1.0", "torch 1.0.1", "1.8 to 1.11": each needs a change that snippets/old_pytorch.py shows
between that release and its neighbour, and that is about something the sentence names.
"""

import re

from _versions import PINNED, changes, minor
from pages import VERSION, each_page, prose, relative, report

EVERY_MINOR = [f"1.{n}" for n in range(14)] + [f"2.{n}" for n in range(14)]


@each_page
def test_every_version_is_the_one_that_was_run(page):
    report(false_versions(page))


def false_versions(page):
    for passage in prose(page):
        for sentence in re.split(r"(?<=[.!?:;]) ", passage.text):
            found = list(VERSION.finditer(sentence))
            for number, match in enumerate(found):
                start = found[number - 1].end() if number else 0
                end = found[number + 1].start() if number + 1 < len(found) else len(sentence)
                before, after = sentence[start : match.start()], sentence[match.end() : end]
                # In a list ("`maximize` since 1.11, `foreach` since 1.12") a version goes with what stands before it.
                about = before if len(found) > 1 and re.search(r"\w{3,} \w+ $", before) else before + after
                if problem := false_version(match[0], before, about):
                    yield f"{passage.at(match[0])}: {problem}"


def false_version(version: str, before: str, about: str) -> str | None:
    """What is wrong with naming `version` in a text that is `about` something, or None."""
    strict = re.search(r"(?:since|before)(?: torch)? $", before, re.I)
    if version == PINNED and not strict:
        return None
    words = set(re.findall(r"\w{3,}", about))
    named = [change for change in changes() if names(change.fact) & words]
    places = [place for change in named for place in ((change.first,) if strict else (change.first, change.last))]
    if any(version == place or version == ".".join(map(str, minor(place))) for place in places):
        return None
    known = sorted({f"{c.fact} changed in {c.first}" for c in named}, key=len)
    return f"nothing that is named beside torch {version} changed there ({'; '.join(known[:2]) or 'nothing is named'})"


def names(fact: str) -> set[str]:
    """The identifiers in a fact's inline code."""
    return set(re.findall(r"\w{3,}", " ".join(re.findall(r"`([^`]+)`", fact))))


@each_page
def test_a_tab_shows_the_version_it_names(page):
    lines = page.read_text().splitlines()
    for number, line in enumerate(lines, 1):
        if label := re.search(r'=== "torch (.+)"', line):
            included = next(re.search(r'"([^"]+)"', later)[1] for later in lines[number:] if "--8<--" in later)
            version = included.partition(".torch-")[2].removesuffix(".out") or PINNED
            report([f"{relative(page)}:{number}: the tab of torch {label[1]} shows {included}"] * (version != label[1]))


def test_every_change_is_pinned_to_two_neighbours():
    report(
        f"snippets/old_pytorch.py:1: {change.fact} changed between {change.last} and {change.first}: run those, too"
        for change in changes()
        if EVERY_MINOR.index(".".join(map(str, minor(change.first))))
        - EVERY_MINOR.index(".".join(map(str, minor(change.last))))
        != 1
    )

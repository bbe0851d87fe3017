"""What the prose says of a version was run on that version.

"Since 2.0", "before 1.1.0", "1.8 to 1.11" need a change that snippets/old_pytorch.py shows at that release, and that
is about something the sentence names. "Torch 1.0.1" may also be a release whose output stands in the same section.
"""

import re

from _versions import PINNED, changes, minor
from pages import VERSION, each_page, prose, relative, report, section_source


@each_page
def test_every_version_is_the_one_that_was_run(page):
    report(false_versions(page))


def false_versions(page):
    for passage in prose(page):
        if re.fullmatch("torch [0-9.]+", passage.text):  # the label of a tab: see below
            continue
        shown = {PINNED, *re.findall(r"\.torch-([\d.]+)\.out", section_source(passage))}
        for sentence in re.split(r"(?<=[.!?:;]) ", passage.text):
            found = list(re.finditer(rf"(?P<first>{VERSION.pattern})(?: to (?P<last>{VERSION.pattern}))?", sentence))
            for number, match in enumerate(found):
                before = sentence[found[number - 1].end() if number else 0 : match.start()]
                after = sentence[match.end() : found[number + 1].start() if number + 1 < len(found) else None]
                # In a list ("`maximize` since 1.11, `foreach` since 1.12") the name stands before the version.
                about = before if len(found) > 1 and re.search(r"\w{3,} \w+ $", before) else before + after
                strict = re.search(r"(?:since|before)(?: torch)? $", before, re.I)
                for version in filter(None, (match["first"], match["last"])):
                    if (strict or version not in shown) and (problem := false_version(version, about, strict)):
                        yield f"{passage.at(version)}: {problem}"


def false_version(version: str, about: str, strict: bool) -> str | None:
    """What is wrong with naming `version` in a text that is `about` something, or None."""
    named = [change for change in changes() if names(change.fact) & set(re.findall(r"\w{2,}", about))]
    places = [place for change in named for place in ((change.first,) if strict else (change.first, change.last))]
    if any(version in (place, ".".join(map(str, minor(place)))) for place in places):
        return None
    known = sorted({f"{change.fact} changed in {change.first}" for change in named}, key=len)
    return f"nothing that is named beside torch {version} changed there ({'; '.join(known[:2]) or 'nothing is named'})"


def names(fact: str) -> set[str]:
    """The identifiers in a fact's inline code."""
    return set(re.findall(r"\w{2,}", " ".join(re.findall(r"`([^`]+)`", fact)))) - {"torch", "optim"}


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
        if minor(change.first) != following(minor(change.last))
    )


def following(release: tuple[int, int]) -> tuple[int, int]:
    return (2, 0) if release == (1, 13) else (release[0], release[1] + 1)

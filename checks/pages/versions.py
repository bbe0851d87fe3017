"""What the prose says of a version was run on that version.

"Since 2.0", "before 1.1.0", "1.8 to 1.11" need a change that snippets/old-pytorch/facts.py shows at that release. Of all its
facts the sentence means the one that shares the most words with it: the same name may have changed in other releases.
"Torch 1.0.1" may also be a release whose output stands in the same section.
"""

import re

from _versions import PINNED, Change, changes, minor
from pages import VERSION, each_markdown, each_page, prose, relative, report, section_source

ENDED = re.compile(r"\b(?:no|not|never|without|until|gone|went|left|lost|removed|dropped|fixed|longer)\b", re.I)


@each_page
def test_every_version_is_the_one_that_was_run(page):
    report(false_versions(page))


def false_versions(page):
    for passage in prose(page):
        if not VERSION.search(passage.text) or re.fullmatch("torch [0-9.]+", passage.text):  # a tab's label: see below
            continue
        shown = {PINNED, *re.findall(r"\.torch-([\d.]+)\.out", section_source(passage))}
        for sentence in re.split(r"(?<=[.!?:;]) ", passage.text):
            found = list(re.finditer(rf"(?P<first>{VERSION.pattern})(?: to (?P<last>{VERSION.pattern}))?", sentence))
            for number, match in enumerate(found):
                before = sentence[found[number - 1].end() if number else 0 : match.start()]
                after = sentence[match.end() : found[number + 1].start() if number + 1 < len(found) else None]
                # In a list ("`maximize` since 1.11, `foreach` since 1.12") the name stands before the version.
                about = before if len(found) > 1 and re.search(r"\w{3,} \w+ $", before) else before + after
                word = (re.search(r"(since|before|came in)(?: torch)? $", before, re.I) or ["", ""])[1].lower()
                for claim, version in ("from" if match["last"] else word, match["first"]), ("to", match["last"]):
                    known = not version or (version in shown and not word)
                    if not known and (problem := false_version(claim, version, about)):
                        yield f"{passage.at(version)}: {problem}"


def false_version(word: str, version: str, about: str) -> str | None:
    """What is wrong with saying `word` ("since", "to") of `version` in a text that is `about` something, or None."""
    meant = nearest(about)
    # "Since 1.7 it takes": it began. "Since 2.7 it no longer takes" and "before 2.7 it took": it may have ended.
    may_end = word == "to" or (word == "before") != bool(ENDED.search(about))
    places = [change.first for change in meant if word != "to" and (change.begins or may_end)]
    places += [change.last for change in meant if word in ("", "to")]
    if any(version in (place, ".".join(map(str, minor(place)))) for place in places):
        return None
    known = [f"{'' if change.begins else 'no longer: '}{change.fact}, {change.first}" for change in meant]
    known = f"by its words this means: {'; '.join(known[:2])}" if known else "nothing is named"
    return f"nothing that is named beside torch {version} changed there ({known})"


def nearest(about: str) -> list[Change]:
    """The changes of a name in a text, those of the fact that shares the most words with it."""
    words = set(re.findall(r"\w{2,}", about)) - {"before"}
    shared = {
        change: len(words & (names(change.fact) | set(re.findall(r"\w{4,}", change.fact)) - MODULES))
        for change in changes()
        if words & names(change.fact)
    }
    return [change for change, count in shared.items() if count == max(shared.values())]


MODULES = {"torch", "optim"}


def names(fact: str) -> set[str]:
    """The identifiers in a fact's inline code."""
    return set(re.findall(r"\w{2,}", " ".join(re.findall(r"`([^`]+)`", fact)))) - MODULES


@each_markdown
def test_a_tab_shows_the_version_it_names(page):
    lines = page.read_text().splitlines()
    for number, line in enumerate(lines, 1):
        if label := re.search(r'=== "torch (.+)"', line):
            included = next(re.search(r'"([^"]+)"', later)[1] for later in lines[number:] if "--8<--" in later)
            version = included.partition(".torch-")[2].removesuffix(".out") or PINNED
            report([f"{relative(page)}:{number}: the tab of torch {label[1]} shows {included}"] * (version != label[1]))


def test_every_change_is_pinned_to_two_neighbours():
    report(
        f"snippets/old-pytorch/facts.py:1: {change.fact} changed between {change.last} and {change.first}: run those, too"
        for change in changes()
        if minor(change.first) != following(minor(change.last))
    )


def following(release: tuple[int, int]) -> tuple[int, int]:
    return (2, 0) if release == (1, 13) else (release[0], release[1] + 1)

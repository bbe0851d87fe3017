"""What the prose says of a version was run on that version.

"Since 2.0", "before 1.1.0", "1.8 to 1.11" need a change that snippets/old-pytorch/facts.py shows at that release. Of
all its facts the sentence means the one that shares the most words with it: the same name may have changed in others.
"Torch 1.0.1" may also be a release whose output stands in the same section, or whose source is linked in it.
"""

import re

from checks.reading.page import Page
from checks.reading.releases import PINNED, Change, changes, minor

# What may stand before or after a release of two numbers, 2.0: elsewhere that is a number. 1.0.1 is always a release.
BEFORE = r"(?<=(?i:since) )", r"(?<=(?i:before) )", r"(?<=torch )", r"(?<=\d\.\d to )", r"(?<=\d\.\d\d to )"
AFTER = r"(?= to [12]\.\d+\b)"
FORMS = [r"\d+\.\d+\.\d+", *(rf"{before}[12]\.\d+" for before in BEFORE), rf"[12]\.\d+{AFTER}"]
VERSION = re.compile(rf"(?<![\w.])(?:{'|'.join(FORMS)})(?![\w.]*\d)")

RAN = re.compile(r"\.torch-([\d.]+)\.out")
CITED = re.compile(r"/pytorch/pytorch/blob/v([\d.]+)/")  # where no release can be run, or a GPU would be needed

ENDED = re.compile(r"\b(?:no|not|never|without|until|gone|went|left|lost|removed|dropped|fixed|longer)\b", re.I)


def false(page: Page):
    yield from wrong_tabs(page)
    for passage in page.prose:
        if not VERSION.search(passage.text) or re.fullmatch("torch [0-9.]+", passage.text):  # a tab's label: see below
            continue
        section = page.source_near(passage)
        shown = {PINNED, *RAN.findall(section), *CITED.findall(section)}
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
                        yield page.problem(page.at(version, passage), problem)


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
    known = f"a guess by its words: {'; '.join(known[:2])}" if known else "nothing is named"
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


def wrong_tabs(page: Page):
    """A tab that is named for a release and shows the output of another one."""
    for number, line in enumerate(page.source.splitlines(), 1):
        if label := re.search(r'=== "torch (.+)"', line):
            shown = next((include for include in page.includes if include.line > number), None)
            version = (shown.file.partition(".torch-")[2].removesuffix(".out") or PINNED) if shown else None
            if version != label[1]:
                yield page.problem(number, f"the tab of torch {label[1]} shows {shown.file if shown else 'no output'}")

"""Every message that a program of the site has printed, with its section: the list on the page of all errors."""

import re

from checks.reading.page import Page, pages
from checks.reading.releases import PINNED

MESSAGE = re.compile(r"\b(\w*(?:Error|Warning)): (.+)")
CHANGING = re.compile(r"0x\w+|\d[\d.e+-]*|'[^']*'|\[[^]]*\]")  # numbers and names are those of one program
EXPLAIN, SHOW = ("errors",), ("loss", "optimizer", "schedulers")  # chapters, before those that happen to have one


def messages(page: Page):
    """The kind and the words of each message that a page shows, the anchor of its section, and its release."""
    anchor = ""
    for element in page.html.find_all(["h2", "h3", "pre"]):
        if element.name != "pre":
            anchor = f"#{element['id']}"
        elif "output" in element.code.get("class", ()):
            for kind, words in MESSAGE.findall(element.get_text()):
                yield kind, words.strip(), anchor, tab(element)


def tab(element) -> str:
    """The label of the tab that an output stands in, if that is another release: "torch 1.13.1"."""
    if not (block := element.find_parent(class_="tabbed-block")):
        return ""
    place = len(block.find_previous_siblings(class_="tabbed-block"))
    label = block.find_parent(class_="tabbed-set").find_all("label")[place].get_text()
    return label if label.startswith("torch ") and label != f"torch {PINNED}" else ""


def written(kind: str, words: str, address: str, release: str) -> str:
    fence, space = ("``", " ") if "`" in words else ("`", "")
    return f"- [{fence}{space}{words}{space}{fence}]({address}) {kind}{release and f' in {release}'}"


found = {}  # by what is the same in all programs: the best page
for page in pages():
    chapter, _, name = page.name.removeprefix("docs/").rpartition("/")
    if page.is_notebook or (chapter, name) == ("errors", "index.md"):
        continue
    rank = 0 if chapter in EXPLAIN else 1 if chapter in SHOW else 2
    for kind, words, anchor, release in messages(page):
        address = f"{'' if chapter == 'errors' else f'../{chapter}/'.replace('//', '/')}{name}{anchor}"
        key = CHANGING.sub("…", words).lower()
        shown = release, rank, words, kind, address  # the installed release first
        found[key] = min(found.get(key, shown), shown)

for key, (release, _, words, kind, address) in sorted(found.items()):
    # Some pages print the beginning of a message alone, or break its line.
    if not any(other != key and other.startswith(key) for other in found):
        print(written(kind, words, address, release))

"""Every message that a program of the site has printed, with its section: the list on the page of all errors."""

import re

from checks.reading.page import Page, pages

MESSAGE = re.compile(r"\b(\w*(?:Error|Warning)): (.+)")
CHANGING = re.compile(r"0x\w+|\d[\d.e+-]*|'[^']*'|\[[^]]*\]")  # numbers and names are those of one program
EXPLAIN, SHOW = ("errors",), ("loss", "optimizer", "schedulers")  # chapters, before those that happen to have one


def messages(page: Page):
    """The kind and the words of each message that a page shows, with the anchor of its section."""
    anchor = ""
    for element in page.html.find_all(["h2", "h3", "pre"]):
        if element.name != "pre":
            anchor = f"#{element['id']}"
        elif "output" in element.code.get("class", ()):
            for kind, words in MESSAGE.findall(element.get_text()):
                yield kind, words.strip(), anchor


def written(kind: str, words: str, address: str) -> str:
    fence, space = ("``", " ") if "`" in words else ("`", "")
    return f"- [{fence}{space}{words}{space}{fence}]({address}) {kind}"


found = {}  # by what is the same in all programs: the best page
for page in pages():
    chapter, _, name = page.name.removeprefix("docs/").rpartition("/")
    if page.is_notebook or (chapter, name) == ("errors", "index.md"):
        continue
    rank = 0 if chapter in EXPLAIN else 1 if chapter in SHOW else 2
    for kind, words, anchor in messages(page):
        address = f"{'' if chapter == 'errors' else f'../{chapter}/'.replace('//', '/')}{name}{anchor}"
        key = CHANGING.sub("…", words).lower()
        found[key] = min(found.get(key, (rank, words, kind, address)), (rank, words, kind, address))

for key, (_, words, kind, address) in sorted(found.items()):
    # Some pages print the beginning of a message alone, or break its line.
    if not any(other != key and other.startswith(key) for other in found):
        print(written(kind, words, address))

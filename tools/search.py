"""What a search looks through: `python -m tools.search site` writes site/search.json, after a build into site/.

Of each page its title and the classes that it is about; of each section the anchor, the heading, the prose, the
outputs that hold a message, and the names in its programs and other outputs: each once, since there a name is found
and nothing is read. docs/javascripts/finder.js reads it.
"""

import html
import json
import re
import sys
from functools import cache
from pathlib import Path

ARTICLE = re.compile(r"<article\b[^>]*>(.*)</article>", re.DOTALL)
ABOUT = re.compile(r'<meta name="keywords" content="([^"]*)"')  # overrides/main.html has it from the page's tags
# Letters that stand one by one in a formula are no words; a message is found on its page, not in the list of all.
LEFT_OUT = re.compile(
    r'<a class="headerlink".*?</a>|<svg\b.*?</svg>|<math\b.*?</math>|<div class="tabbed-labels">.*?</div>'
    r'|<p class="(?:generated|editions)">.*?</p>|<div class="generated">\s*<ul>.*?</ul>|<h2 id="next".*',
    re.DOTALL,
)
BLOCK = re.compile(r'<div class="language-[^"]*\bhighlight"[^>]*>.*?</pre></div>', re.DOTALL)
SECTION = re.compile(r'<h[1-3]\b(?=[^>]*? id="([^"]*)"|)[^>]*>(.*?)</h[1-3]>', re.DOTALL)
TAG = re.compile(r"<[^>]*>")
MESSAGE = re.compile(r'<div class="[^"]*\boutput\b.*(?:Error|Warning): ', re.DOTALL)
NAME = re.compile(r"[^\W\d]\w+")
SAYS_NOTHING = {"check-yourself"}  # a heading that stands on every page


def write(folder: Path) -> None:
    pages = [page(file.read_text(), address(file, folder)) for file in sorted(folder.rglob("index.html"))]
    (folder / "search.json").write_text(json.dumps(pages, ensure_ascii=False, separators=(",", ":")))


def address(file: Path, folder: Path) -> str:
    return "" if file.parent == folder else f"{file.parent.relative_to(folder).as_posix()}/"


@cache  # `make serve` asks again for every page whenever one has changed
def page(built: str, url: str) -> dict:
    _, _, title, first, *rest = SECTION.split(LEFT_OUT.sub("", ARTICLE.search(built)[1]))
    below = [section(*rest[start : start + 3]) for start in range(0, len(rest), 3)]
    about = html.unescape(ABOUT.search(built)[1]).split(", ") if ABOUT.search(built) else []
    return {"url": url, "title": text(title), "about": about, "sections": [section("", "", first), *below]}


def section(anchor: str | None, heading: str, body: str) -> list[str]:
    blocks = BLOCK.findall(body)
    messages = [text(block) for block in blocks if MESSAGE.match(block)]
    names = dict.fromkeys(name for block in blocks if not MESSAGE.match(block) for name in NAME.findall(text(block)))
    heading = "" if anchor in SAYS_NOTHING else text(heading)
    return [anchor or "", heading, text(BLOCK.sub("", body)), " ".join(messages), " ".join(names)]


def text(part: str) -> str:
    return " ".join(html.unescape(TAG.sub("", part)).split())


if __name__ == "__main__":
    write(Path(sys.argv[1]))

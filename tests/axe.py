"""Whether everyone can read a page, as axe sees it: light and dark, wide and narrow, folded parts opened."""

import contextlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.served import see_all

LOOKS = ("default", 1280), ("slate", 1280), ("slate", 400), ("default", 400)
# Most of the work. They are judged in each look, but once for a kind of text; the other rules need no dark.
COLOURS = "color-contrast", "link-in-text-block"
JUDGED = defaultdict(set)  # by look: the kinds of text whose colours axe has seen, on whichever page
# Two tokens of a kind have the same colours, and a page has thousands: of all but the first of a kind the text stays.
ONE_OF_A_KIND = """() => {
  const seen = new Set()
  for (const token of document.querySelectorAll(".highlight span[class]")) {
    const kind = [token.closest(".highlight"), token.parentElement, token].map(({className}) => className).join(" > ")
    if (seen.has(kind)) token.replaceWith(...token.childNodes)
    seen.add(kind)
  }
}"""
# Texts with the same names, classes and own styles from the top down have the same colours, on every page.
NEW_KINDS = """judged => {
  const seen = new Set(judged), found = []
  const kinds = new Map([[document.documentElement, ""]])
  for (const element of document.querySelectorAll("html *")) {
    const own = ["class", "style", "aria-current"].map(name => element.getAttribute(name) ?? "").join("|")
    const kind = `${kinds.get(element.parentElement)} > ${element.localName}|${own}`
    kinds.set(element, kind)
    delete element.dataset.judge
    const has_text = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())
    if (seen.has(kind) || !has_text) continue
    seen.add(kind)
    found.push(kind)
    element.dataset.judge = ""
  }
  return found
}"""
# Material lets the keyboard into what scrolls, a moment after it is first seen.
REACHABLE = """() => [...document.querySelectorAll("pre > code")]
  .every(code => code.scrollWidth <= code.clientWidth || code.tabIndex === 0)"""
AXE = """([context, options]) => axe.run(context, {resultTypes: ["violations"], preload: false, ...options})
  .then(found => found.violations)"""
UNTAB = ".tabbed-block { display: block !important } *, ::before, ::after { transition: none !important }"


def violations(name: str, tab) -> Iterator[str]:
    """What axe finds in a tab in four looks. The tab is spent afterwards: its programs have lost most colours."""
    import axe_playwright_python
    from playwright.sync_api import TimeoutError

    tab.add_style_tag(content=UNTAB)
    see_all(tab)  # axe passes over what is folded away
    tab.evaluate(ONE_OF_A_KIND)
    tab.evaluate(Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text())
    for look in LOOKS:
        scheme, width = look
        tab.set_viewport_size({"width": width, "height": 800})
        tab.evaluate("scheme => { document.body.dataset.mdColorScheme = scheme }", scheme)
        with contextlib.suppress(TimeoutError):  # then axe says where
            tab.wait_for_function(REACHABLE, timeout=2000)
        runs = []
        if scheme == "default":
            runs.append(["html", {"rules": {rule: {"enabled": False} for rule in COLOURS}}])
        if kinds := tab.evaluate(NEW_KINDS, list(JUDGED[look])):
            JUDGED[look].update(kinds)
            runs.append(["[data-judge]", {"runOnly": COLOURS}])
        for run in runs:
            for found in tab.evaluate(AXE, run):
                for node in found["nodes"]:
                    why = node["failureSummary"].partition("\n")[2].strip().partition("\n")[0]
                    yield f"{name}: {found['id']} ({scheme}, {width} px): {' '.join(node['target'])}: {why}"

"""Whether everyone can read a page, as axe sees it: light and dark, wide and narrow, folded parts opened."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

COLOURS = "color-contrast", "link-in-text-block"
ONLY_COLOURS = {"runOnly": COLOURS}
NO_COLOURS = {"rules": {rule: {"enabled": False} for rule in COLOURS}}
# Colours are most of the work, and what a page itself shows has the same ones at every width.
LOOKS = (("default", 1280, {}), ("slate", 400, ONLY_COLOURS), ("default", 400, NO_COLOURS))
# The bars around it have not, and all pages share them.
WITH_BARS = (*LOOKS, ("slate", 1280, ONLY_COLOURS), ("default", 400, ONLY_COLOURS))
# What is folded away is shown: axe passes over what nobody sees.
UNFOLD = """scheme => {
  document.body.dataset.mdColorScheme = scheme
  document.querySelectorAll("details").forEach(details => details.open = true)
}"""
# Two tokens of a kind have the same colours, and a page has thousands: of all but the first of a kind the text stays.
ONE_OF_A_KIND = """() => {
  const seen = new Set()
  for (const token of document.querySelectorAll(".highlight span[class]")) {
    const kind = [token.closest(".highlight"), token.parentElement, token].map(({className}) => className).join(" > ")
    if (seen.has(kind)) token.replaceWith(...token.childNodes)
    seen.add(kind)
  }
}"""
# Material lets the keyboard into what scrolls, a moment after it does.
REACHABLE = """() => [...document.querySelectorAll("pre > code")]
  .every(code => code.scrollWidth <= code.clientWidth || code.tabIndex === 0)"""
AXE = "options => axe.run({resultTypes: ['violations'], preload: false, ...options}).then(found => found.violations)"
UNTAB = ".tabbed-block { display: block !important } *, ::before, ::after { transition: none !important }"


def violations(name: str, tab, looks=LOOKS) -> Iterator[str]:
    """What axe finds in a tab in each look. The tab is spent afterwards: its programs have lost most colours."""
    import axe_playwright_python
    from playwright.sync_api import TimeoutError

    tab.add_style_tag(content=UNTAB)
    tab.evaluate(ONE_OF_A_KIND)
    tab.evaluate(Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text())
    for scheme, width, options in looks:
        tab.set_viewport_size({"width": width, "height": 800})
        tab.evaluate(UNFOLD, scheme)
        with contextlib.suppress(TimeoutError):  # then axe says where
            tab.wait_for_function(REACHABLE, timeout=2000)
        for found in tab.evaluate(AXE, options):
            for node in found["nodes"]:
                why = node["failureSummary"].partition("\n")[2].strip().partition("\n")[0]
                yield f"{name}: {found['id']} ({scheme}, {width} px): {' '.join(node['target'])}: {why}"

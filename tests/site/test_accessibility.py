"""Every page can be read by everyone: axe finds nothing, light and dark, wide and narrow, folded parts opened."""

import contextlib
from pathlib import Path

from tests.every import every_page, fail_with

# Everything wide and narrow; in the dark what depends on colours.
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}
LOOKS = (("default", 1280, {}), ("slate", 1280, COLOURS), ("slate", 400, COLOURS), ("default", 400, {}))
# What is folded away is shown: axe passes over what nobody sees.
UNFOLD = """scheme => {
  document.body.dataset.mdColorScheme = scheme
  document.querySelectorAll("details").forEach(details => details.open = true)
}"""
# Material lets the keyboard into what scrolls, a moment after it does.
REACHABLE = """() => [...document.querySelectorAll("pre > code")]
  .every(code => code.scrollWidth <= code.clientWidth || code.tabIndex === 0)"""
AXE = "options => axe.run({resultTypes: ['violations'], preload: false, ...options}).then(found => found.violations)"
UNTAB = ".tabbed-block { display: block !important } *, ::before, ::after { transition: none !important }"


@every_page
def test_axe_finds_nothing(page, reader, served):
    fail_with(violations(served.address(page), page.name, reader))


def test_axe_finds_nothing_on_the_404_page(reader, served):
    fail_with(violations(f"{served.origin}nowhere/", "404", reader))
    reader.problems.clear()  # that it was not found


def violations(address: str, name: str, tab):
    tab.goto(address)
    yield from violations_now(name, tab)


def violations_now(name: str, tab):
    import axe_playwright_python
    from playwright.sync_api import TimeoutError

    tab.add_style_tag(content=UNTAB)
    tab.evaluate(Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text())
    for scheme, width, options in LOOKS:
        tab.set_viewport_size({"width": width, "height": 800})
        tab.evaluate(UNFOLD, scheme)
        with contextlib.suppress(TimeoutError):  # then axe says where
            tab.wait_for_function(REACHABLE, timeout=2000)
        for found in tab.evaluate(AXE, options):
            for node in found["nodes"]:
                why = node["failureSummary"].partition("\n")[2].strip().partition("\n")[0]
                yield f"{name}: {found['id']} ({scheme}, {width} px): {' '.join(node['target'])}: {why}"

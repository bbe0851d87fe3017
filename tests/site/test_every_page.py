"""Every page, opened once: what a first visit costs, how the page looks on ever smaller screens, what axe says of it.

The order matters: each test finds the tab as the one before it left it, and axe leaves nothing to look at.
"""

import gzip
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page as Tab

from checks.reading.page import Page
from tests.axe import violations
from tests.every import PAGES, every_page, fail_with
from tests.served import DESK, PHONE, new_tab

HTML = 30_000  # bytes, gzipped
# Requests and bytes of a first visit: of a page, of a page with an instrument.
PLAIN, WITH_INSTRUMENT = (14, 95_000), (19, 112_000)
SMALLEST = 11  # pixels: the letters of a figure


@dataclass(frozen=True)
class Opened:
    page: Page
    tab: Tab
    requests: list[tuple[str, int]]  # of the first visit: path and gzipped size


@pytest.fixture(scope="module", params=PAGES, ids=lambda page: page.name)
def opened(request, browser, served):
    """A page in a tab of someone who comes for the first time."""
    with new_tab(browser, served) as tab:
        tab.add_init_script(SHIFTS)
        served.requests.clear()
        tab.goto(served.address(request.param), wait_until="networkidle")
        yield Opened(request.param, tab, served.requests.copy())


def test_a_first_visit_is_light_and_nothing_moves(opened):
    limits = WITH_INSTRUMENT if opened.page.html.select("optim-race, schedule-designer") else PLAIN
    fail_with(costs(opened.page.name, opened.requests, limits, opened.tab.evaluate("shifts")))


# Every shift of the layout, the reader having touched nothing.
SHIFTS = """
  globalThis.shifts = []
  new PerformanceObserver(list => list.getEntries().forEach(entry => shifts.push(entry.value)))
    .observe({type: "layout-shift", buffered: true})
"""


def costs(name, requests, limits, shifts):
    most, bytes_allowed = limits
    each = "\n".join(f"  {size:7} {path}" for path, size in requests)
    total = sum(size for _, size in requests)
    if len(requests) > most:
        yield f"{name}: a first visit makes {len(requests)} requests, {most} are allowed\n{each}"
    if total > bytes_allowed:
        yield f"{name}: a first visit takes {total} bytes gzipped, {bytes_allowed} are allowed\n{each}"
    if sum(shifts):
        yield f"{name}: the layout moves by {sum(shifts):.4f}"


def test_the_title_is_the_strongest_text(opened):
    fail_with(f"{opened.page.name}: {problem}" for problem in opened.tab.evaluate(STRONGER))


# Of the visible texts of the article, those that are as heavy as the title or larger, and a title that is faint.
STRONGER = """() => {
  const looks = element => {
    const {fontWeight, fontSize, color} = getComputedStyle(element)
    return {weight: Number(fontWeight), size: parseFloat(fontSize), color}
  }
  const article = document.querySelector("article"), title = looks(article.querySelector("h1"))
  const texts = [...article.querySelectorAll(":not(h1, h1 *, svg *, math *)")].filter(element =>
    element.checkVisibility() &&
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
  const stronger = texts.filter(element => looks(element).weight >= title.weight || looks(element).size >= title.size)
  const faded = title.color === looks(article).color ? [] : [`the title has the colour ${title.color}`]
  return [...stronger.map(element => `${element.outerHTML.slice(0, 80)} is as strong as the title`), ...faded]
}"""


def test_programs_fit_and_keep_clear_of_the_copy_button(opened):
    opened.tab.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    on_desk = COVERED if opened.page.is_notebook else WIDE + COVERED  # a notebook's cells may scroll
    for screen, script in (DESK, on_desk), (PHONE, COVERED):
        opened.tab.set_viewport_size(screen)
        found = opened.tab.evaluate(f"() => {{ const found = []; {script}; return found }}")
        fail_with(f"{opened.page.name} at {screen['width']} px: {problem}" for problem in found)


PROGRAMS = "document.querySelectorAll('.language-python.highlight:not(.source) pre > code')"
WIDE = f"""
  for (const code of {PROGRAMS}) if (code.checkVisibility() && code.scrollWidth > code.clientWidth)
    found.push(`scrolls sideways: ${{code.innerText.slice(0, 60)}}`)
"""
# The first line of the text, as far as it is seen, against the button.
COVERED = """
  for (const code of document.querySelectorAll(".highlight:not(.output) pre > code")) {
    const button = code.parentElement.querySelector(".md-code__nav")?.getBoundingClientRect()
    if (!button?.width || !code.checkVisibility()) continue
    const text = document.createRange()
    text.selectNodeContents(code.querySelector("span[id]") ?? code)
    const line = [...text.getClientRects()].find(box => box.width)
    const right = Math.min(line.right, code.getBoundingClientRect().right)
    if (right > button.left && line.top < button.bottom - 1)
      found.push(`the copy button lies on ${code.innerText.slice(0, 60)}`)
  }
"""


def test_figures_are_legible_on_a_phone(opened):
    opened.tab.set_viewport_size(PHONE)
    fail_with(f"{opened.page.name}: {problem}" for problem in opened.tab.evaluate(LABELS, SMALLEST))


LABELS = """smallest => {
  const found = []
  for (const figure of document.querySelectorAll("article figure svg")) {
    const labels = [...figure.querySelectorAll("text")], scale = figure.getScreenCTM().a
    for (const label of labels) {
      const size = parseFloat(getComputedStyle(label).fontSize) * scale
      if (size < smallest) found.push(`"${label.textContent}" is ${size.toFixed(1)} px high`)
    }
    const boxes = labels.map(label => [label.textContent, label.getBBox()])
    boxes.forEach(([one, a], i) => boxes.slice(i + 1).forEach(([other, b]) => {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
      if (across > 0 && down > 1) found.push(`"${one}" and "${other}" overlap`)
    }))
    const {width, height} = figure.viewBox.baseVal
    for (const [text, {x, y, width: w, height: h}] of boxes)
      if (x < -1 || y < -1 || x + w > width + 1 || y + h > height + 1) found.push(`"${text}" is cut off`)
  }
  return found
}"""


SCREENS = {
    # width and height in CSS pixels, device pixels for each
    "320 px wide, or 1280 at 400 %": (320, 640, 1),
    "1280 px wide, at 200 %": (640, 400, 2),
}


def test_nothing_sticks_out_or_is_cut_on_a_phone_or_enlarged(opened):
    devtools = opened.tab.context.new_cdp_session(opened.tab)
    problems = []
    for screen, (width, height, pixels) in SCREENS.items():
        metrics = {"width": width, "height": height, "deviceScaleFactor": pixels, "mobile": False}
        devtools.send("Emulation.setDeviceMetricsOverride", metrics)
        problems += [f"{opened.page.name}: {screen}: {problem}" for problem in opened.tab.evaluate(OUTSIDE, width)]
    devtools.detach()
    fail_with(problems)


# Inside the instruments, too.
OUTSIDE = """(width) => {
  const inside = (root) => [...root.querySelectorAll("*")]
    .flatMap(element => [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])])
  const all = [...document.querySelectorAll("article")].flatMap(inside).filter(element => element.checkVisibility?.())
  const scrolls = (element) => element && (["auto", "scroll"].includes(getComputedStyle(element).overflowX) ||
    scrolls(element.parentElement ?? element.getRootNode().host))
  const told = (element) => element.outerHTML.slice(0, 80)
  const wide = document.documentElement.scrollWidth <= width ? [] : all
    .filter(element => element.getBoundingClientRect().right > width + 1 && !scrolls(element))
    .map(element => `${told(element)} sticks out`)
  const cut = all
    .filter(element => ["hidden", "clip"].includes(getComputedStyle(element).overflowX))
    .filter(element => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
    .map(element => `${told(element)} is cut`)
  const page = document.documentElement.scrollWidth > width && !wide.length ? ["something scrolls sideways"] : []
  return [...page, ...wide, ...cut]
}"""


def test_axe_finds_nothing(opened):
    fail_with(violations(opened.page.name, opened.tab))


def test_axe_finds_nothing_on_the_404_page(reader):
    reader.goto("/nowhere/")
    fail_with(violations("404", reader))
    reader.problems.clear()  # that it was not found


@every_page
def test_html_is_light(page, served):
    size = len(gzip.compress(served.file(page).read_bytes()))
    fail_with([f"{page.name}: {size} bytes of gzipped HTML, {HTML} are allowed"] if size > HTML else [])

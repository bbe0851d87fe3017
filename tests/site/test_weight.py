"""Pages are light: a first visit, and the HTML of each page. No part of it grows with the number of pages."""

import gzip

from tests.every import every_page, fail_with

PAGE = 30_000
# Requests and bytes of a first visit: of a page, of a page with an instrument.
PLAIN, WITH_INSTRUMENT = (14, 95_000), (19, 115_000)


@every_page
def test_html_is_light(page, served):
    size = len(gzip.compress(served.file(page).read_bytes()))
    fail_with([f"{page.name}: {size} bytes of gzipped HTML, {PAGE} are allowed"] if size > PAGE else [])


@every_page
def test_a_first_visit_is_light_and_nothing_moves(page, reader, served):
    reader.add_init_script(SHIFTS)
    served.requests.clear()
    reader.goto(served.address(page), wait_until="networkidle")
    limits = WITH_INSTRUMENT if page.html.select("optim-race, schedule-designer") else PLAIN
    fail_with(costs(page.name, served.requests, limits, reader.evaluate("shifts")))


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

"""The site as a reader gets it: built strictly, served from a thread, opened in a headless Chromium.

`make test` uses the Chromium it finds and skips by name where there is none; REQUIRE_BROWSER=1 makes that an error.
"""

import contextlib
import gzip
import http.server
import os
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest

from checks import ROOT
from checks.collect import skip_unless_required
from checks.programs.run import Absent
from checks.reading.page import Page

DESK, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}
# No sandbox, because containers have none to offer; nothing that calls home; no host but this machine.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
# The shell first: it draws no window that nobody sees, and is quicker for it.
BROWSERS = "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"
PATIENCE = 120_000  # milliseconds for what a tab waits for: a slow machine is no fault of the site
# A slow machine draws what has come of a page, and a table's columns move with each row: here a page is drawn whole.
WHOLE = b'<head><link rel="expect" blocking="render" href="#__config">'


@pytest.hookimpl(tryfirst=True)  # before pytest leaves out what -m does not want
def pytest_collection_modifyitems(items):
    """Mark the tests that read the site in a browser: `make test` runs them beside all others."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")


def build(folder: Path, **environment: str) -> None:
    """Build the site strictly into `folder`/site. Importing torch while building is an error."""
    (folder / "torch.py").write_text('raise ImportError("the site must build without torch")')
    # Never with -q: it hides the warnings from --strict.
    run = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder / "site"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(folder)} | environment,
        capture_output=True,
        text=True,
    )
    if run.returncode:
        pytest.fail(run.stderr, pytrace=False)


@dataclass
class Site:
    folder: Path
    origin: str
    requests: list[tuple[str, int]] = field(default_factory=list)  # path and gzipped size of each, in order

    def address(self, page: Page) -> str:
        return f"{self.origin}{page.owns}/".replace("/index/", "/")

    def file(self, page: Page) -> Path:
        """The HTML that it serves there."""
        return self.folder / self.address(page).removeprefix(self.origin) / "index.html"


class Server(http.server.SimpleHTTPRequestHandler):
    """What a static host does: gzip, 404.html for what is not there. It counts what a reader's browser fetches.

    The count is made here because a browser's own does not see what a worker fetches.
    """

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        found = path.exists()
        size, body = packed(path if found else self.server.site.folder / "404.html")
        self.server.site.requests.append((self.path, size))
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", self.guess_type(str(path)) if found else "text/html")
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # a reader may leave before it has all
            self.wfile.write(body)

    def log_message(self, *_):
        pass


@cache
def packed(file: Path) -> tuple[int, bytes]:
    """The size of a file, gzipped, and what is sent of it: a page is drawn whole."""
    body = file.read_bytes()
    return len(gzip.compress(body)), gzip.compress(body.replace(b"<head>", WHOLE, 1))


@pytest.fixture(scope="session")
def served(tmp_path_factory):
    """The site built for the address at which it is then served: instant navigation works at no other."""
    folder = tmp_path_factory.mktemp("build")

    def handler(*arguments):
        return Server(*arguments, directory=folder / "site")

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.site = Site(folder / "site", f"http://127.0.0.1:{server.server_port}/")
        build(folder, SITE_URL=server.site.origin)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.site
        server.shutdown()


@pytest.fixture(scope="session")
def built(served):
    """The folder of the built site."""
    return served.folder


@pytest.fixture(scope="session")
def browser(built):
    chromium = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not chromium:
        skip_unless_required(Absent("no Chromium here", "REQUIRE_BROWSER"))
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield running
        running.close()


@pytest.fixture
def reader(browser, served):
    """Someone who opens the site for the first time."""
    with new_tab(browser, served) as tab:
        yield tab


@contextlib.contextmanager
def new_tab(browser, served, **look):
    """A tab with nothing in its store, and at the end no complaint in its console. `look` is for its context."""
    context = browser.new_context(**{"base_url": served.origin, "viewport": DESK} | look)
    context.set_default_timeout(PATIENCE)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    tab.problems = listen(tab, served.origin)
    yield tab
    context.close()
    assert not tab.problems, "\n".join(tab.problems)


def listen(tab, origin: str) -> list[str]:
    """What goes wrong in a tab from now on: errors in the console, and requests to another host."""
    problems = []
    tab.on("console", lambda message: message.type == "error" and problems.append(f"console: {message.text}"))
    tab.on("pageerror", lambda error: problems.append(f"script: {error}"))
    tab.context.on(
        "request",
        lambda request: request.url.startswith((origin, "data:", "blob:")) or problems.append(f"asks {request.url}"),
    )
    return problems


def see_all(tab) -> None:
    """Unfold a page and pass over it: what scrolls is open to the keyboard once it has been seen."""
    tab.evaluate(UNFOLD_AND_PASS)


UNFOLD_AND_PASS = """async () => {
  document.querySelectorAll("details").forEach(details => details.open = true)
  for (const code of document.querySelectorAll("pre > code")) {
    code.scrollIntoView({behavior: "instant"})
    for (const frame of [1, 2]) await new Promise(requestAnimationFrame)
  }
  scrollTo(0, 0)
}"""

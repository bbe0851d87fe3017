"""The built site in a real browser: Debian's Chromium, driven by playwright. Without one its tests are skipped."""

import functools
import os
import shutil
import subprocess
import sys
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from pages import ROOT
from programs import absent

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def chromium():
    program = shutil.which("chromium")
    if not program:
        absent("REQUIRE_BROWSER", "1", "no Chromium here: Debian's package is `chromium`")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def served(tmp_path_factory):
    """The address of the site, built for the very address: instant navigation asks for that."""
    folder = tmp_path_factory.mktemp("served")

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder / "site"))
    address = f"http://127.0.0.1:{server.server_port}/"
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--site-dir", folder / "site"],
        cwd=ROOT,
        env=os.environ | {"SITE_URL": address, "NO_MKDOCS_2_WARNING": "1"},
        check=True,
        capture_output=True,
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield address
    server.shutdown()


@pytest.fixture
def page(chromium, served):
    """A new page. An error in its console and a request to another host are errors of the test."""
    context = chromium.new_context(base_url=served, viewport={"width": 1280, "height": 1000})
    page = context.new_page()
    page.set_default_timeout(10_000)
    problems = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: message.type == "error" and problems.append(message.text))
    page.on(
        "request", lambda request: request.url.startswith(("data:", "blob:", served)) or problems.append(request.url)
    )
    yield page
    context.close()
    assert not problems

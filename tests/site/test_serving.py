"""`make serve` shows a changed page and a changed snippet; how soon is for `make bench` to say."""

import os
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

from tools.copies import copy

CHANGES = {
    "docs/loss/backward.md": "loss/backward/",
    "snippets/schedulers/step-order/optimizer_first.out": "schedulers/step-order/",
}


@pytest.fixture(scope="module")
def serving(tmp_path_factory):
    """A copy of the project, served by MkDocs, and its address."""
    folder = copy(tmp_path_factory.mktemp("serving"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    server = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", address],
        cwd=folder,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
    )
    wait_until("optim explain", f"http://{address}/", 60)
    yield folder, f"http://{address}/"
    server.terminate()
    server.wait()


@pytest.mark.parametrize("file", CHANGES)
def test_change_is_shown(file, serving):
    folder, address = serving
    with (folder / file).open("a") as changed:
        changed.write("\njustchanged\n")
    wait_until("justchanged", address + CHANGES[file], 30)


def wait_until(word: str, address: str, limit: float) -> None:
    """Wait until the page at `address` has `word`; fail after `limit` seconds."""
    start = time.monotonic()
    while time.monotonic() < start + limit:
        try:
            with urllib.request.urlopen(address, timeout=limit) as page:
                if word in page.read().decode():
                    return
        except OSError:  # not up yet
            pass
        time.sleep(0.05)
    pytest.fail(f"{address} does not show {word!r} within {limit} s")

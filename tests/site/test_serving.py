"""`make serve` shows a changed page and a changed snippet within two seconds."""

import os
import socket
import subprocess
import sys
import time
import urllib.request

import pytest
from tools.copies import copy

LIMIT, TRIES = 2, 4  # seconds; the best of so many, as the machine may be busy
CHANGES = {"docs/loss/backward.md": "loss/backward/", "snippets/schedulers/step-order/optimizer_first.out": "schedulers/step-order/"}


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
    taken = []
    for number in range(TRIES):
        word = f"changed{number}"
        with (folder / file).open("a") as changed:
            changed.write(f"\n{word}\n")
        taken.append(wait_until(word, address + CHANGES[file], 30))
        if taken[-1] < LIMIT:
            break
        time.sleep(1)
    assert min(taken) < LIMIT, f"{file}: shown after {', '.join(f'{seconds:.1f}' for seconds in taken)} s"


def wait_until(word: str, address: str, limit: float) -> float:
    """The seconds until the page at `address` has `word`."""
    start = time.monotonic()
    while time.monotonic() < start + limit:
        try:
            with urllib.request.urlopen(address, timeout=limit) as page:
                if word in page.read().decode():
                    return time.monotonic() - start
        except OSError:  # not up yet
            pass
        time.sleep(0.05)
    pytest.fail(f"{address} does not show {word!r} within {limit} s")

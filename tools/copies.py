"""A copy of the project, to change something in it."""

import contextlib
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from checks import ROOT

LEFT_OUT = ".git", ".venv", ".history", ".cache", ".upstream", ".zensical", "node_modules", "site", "__pycache__"
LINKED = ".history", "node_modules"


def copy(folder: Path) -> Path:
    """Copy the project into `folder`: all but what git and the Makefile made of it."""

    def ignore(inside, names):
        return [name for name in names if name in LEFT_OUT and (name == "__pycache__" or Path(inside) == ROOT)]

    shutil.copytree(ROOT, folder, ignore=ignore, dirs_exist_ok=True)
    for name in LINKED:
        if (ROOT / name).exists():
            (folder / name).symlink_to(ROOT / name)
    return folder


@contextlib.contextmanager
def serving(project: Path) -> Iterator[str]:
    """Serve a copy of the project as `make serve` does, and give its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    server = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", address],
        cwd=project,
    )
    try:
        wait_until("optim explain", f"http://{address}/", 60)
        yield f"http://{address}/"
    finally:
        server.terminate()
        server.wait()


def wait_until(word: str, address: str, limit: float) -> None:
    """Wait until the page at `address` has `word`. Raises TimeoutError after `limit` seconds."""
    start = time.monotonic()
    while time.monotonic() < start + limit:
        try:
            with urllib.request.urlopen(address, timeout=limit) as page:
                if word in page.read().decode():
                    return
        except OSError:  # not up yet
            pass
        time.sleep(0.05)
    raise TimeoutError(f"{address} does not show {word!r} within {limit} s")

"""A copy of the project, to change something in it."""

import contextlib
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from checks import ROOT
from checks.reading import site

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


def grown(project: Path, pages: int) -> Path:
    """Copy pages of a copy of the project, each with its programs and figures, until there are so many."""
    nav = project / "mkdocs.yml"
    names = [name for _, name in site.navigation()]
    questions = [name for name in names if name.count("/") == 2 and not name.endswith(("index.md", ".ipynb"))]
    missing = pages - len(names)
    for number in count(2):
        for name in questions[: max(missing, 0)]:
            page = name.removeprefix("docs/").removesuffix(".md")
            again = f"{page}-{number}"
            text = (project / name).read_text().replace(f'--8<-- "{page}/', f'--8<-- "{again}/')
            (project / f"docs/{again}.md").write_text(re.sub(r"^tags:.*\n", "", text, flags=re.MULTILINE))
            for kind in "snippets", "figures":
                if (project / kind / page).exists():
                    shutil.copytree(project / kind / page, project / kind / again)
            line = re.compile(rf"^( +- ).*: {re.escape(page)}\.md$", re.MULTILINE)
            nav.write_text(line.sub(rf"\g<0>\n\g<1>{again}: {again}.md", nav.read_text(), count=1))
        missing -= len(questions)
        if missing <= 0:
            return project


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

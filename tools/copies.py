"""A copy of the project with something changed in it, and what its own tests say of that.

The copies are run by a server process that has imported torch once and forks for each of them: a run costs
its checks alone. Nothing of this project is imported there before the fork, so a copy tests itself.
"""

import multiprocessing
import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PARTS = (
    "docs",
    "snippets",
    "figures",
    "tests",
    "conftest.py",
    "pyproject.toml",
    "requirements.txt",
    "mkdocs.yml",
    "README.md",
)
PARTS += "Makefile", ".github", "overrides", "evidence"

# What judges a page, and nothing that needs the built site or a browser.
PROMISES = "programs_on_pages", "quotes", "numbers", "arguments", "names", "messages", "versions", "links", "markup"
PAGE_CHECKS = [f"tests/test_{promise}.py" for promise in PROMISES]

_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload(["torch._dynamo", "pytest", "mkdocs.config", "bs4", "pytest_codeblocks.main"])


def copy(folder: Path) -> Path:
    """Copy what the tests read into `folder`."""
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / part, folder / part)
    if (ROOT / ".history").exists():
        (folder / ".history").symlink_to(ROOT / ".history")
    return folder


def pytest_in(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run pytest with `arguments` in a copy: its exit status and all that it printed."""
    log = folder / "pytest.log"
    run = _forks.Process(target=_run, args=(folder, log, arguments))
    run.start()
    run.join()
    return run.exitcode, log.read_text()


def _run(folder, log, arguments):
    with log.open("w") as output:
        os.dup2(output.fileno(), 1)
        os.dup2(output.fileno(), 2)
    sys.path = [entry for entry in sys.path if not entry.startswith(str(ROOT)) or ".venv" in entry]
    os.chdir(folder)
    import pytest

    sys.exit(pytest.main(["-p", "no:cacheprovider", "--no-header", *arguments]))

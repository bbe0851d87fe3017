"""What the project's own machinery costs: `make bench` prints it, and judges nothing.

- The programs of three chapters in one pytest run, over a bare process that imports torch once and runs the same files.
- The checks of all pages, over a strict build of the site: all that pytest takes, and what the pages add to its start,
  that of torch included. One check is left out: it judges programs, and would run them.
- A strict build, over a plain Material build of as many pages; the theme's templates are compiled already for ours.
- How long after a page was saved `mkdocs serve` shows it.
- `make test`, once.

Ratios are medians of five runs of each command, in turn.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tools.copies import copy, serving, wait_until

ROUNDS = 5
CHAPTERS = "snippets/loss", "snippets/optimizer", "snippets/schedulers"  # of programs that each make one process

BARE = """
import contextlib, io, pathlib, runpy, sys, warnings
import torch
for path in sorted(path for chapter in sys.argv[1:] for path in pathlib.Path(chapter).rglob("*.py")):
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        runpy.run_path(str(path), run_name="__main__")
"""

EXPANDED = """
import pathlib, sys
from checks.reading import site
for page in pathlib.Path(sys.argv[1]).rglob("*.md"):
    page.write_text(site.expanded(page.read_text()))
"""

PLAIN = """
site_name: plain
theme: {name: material, font: false}
markdown_extensions:
  [admonition, attr_list, md_in_html, tables, pymdownx.details, pymdownx.superfences, pymdownx.tabbed]
plugins: [search]
"""


def seconds(command: list[str], project: Path) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, *command], cwd=project, check=True, capture_output=True)
    return time.perf_counter() - started


def ratios(project: Path, folder: Path) -> None:
    """Print what three commands take in a project, each over another command; `folder` is for the sites."""
    plain = folder / "plain"
    shutil.copytree(project / "docs", plain / "docs", ignore=shutil.ignore_patterns("notebook"))
    seconds(["-c", EXPANDED, str(plain / "docs")], project)
    (plain / "mkdocs.yml").write_text(PLAIN)
    pytest = ["-m", "pytest", "-p", "no:cacheprovider", "-q", "--device", "cpu"]
    checks = [*pytest, "-k", "not scenes and not cpu and not line"]  # nor the notebook, nor the instruments' pictures
    mkdocs = ["-m", "mkdocs", "build", "--site-dir", f"{folder}/site"]
    commands = {
        "bare": ["-c", BARE, *CHAPTERS],
        "programs": [*pytest, "-k", "not torch-", *CHAPTERS],
        "checks": [*checks, "docs"],
        "started": [*checks, "docs/about.md"],
        "plain": [*mkdocs, "-f", str(plain / "mkdocs.yml")],
        "strict": [*mkdocs, "--strict"],
    }
    # The first build fills the caches of both, and gives the plain site the notebook's page as Markdown.
    seconds(commands["strict"], project)
    shutil.copy(f"{folder}/site/notebook/optim-explain.md", plain / "docs/notebook.md")
    # In turn, so that a busy moment of the machine is everybody's.
    rounds = [{name: seconds(command, project) for name, command in commands.items()} for _ in range(ROUNDS)]
    median = {name: statistics.median(taken[name] for taken in rounds) for name in commands}
    for what, ours, other, theirs in (
        ("three chapters' programs", median["programs"], "a bare process", median["bare"]),
        ("the checks of all pages", median["checks"], "a strict build", median["strict"]),
        ("without what one page takes", median["checks"] - median["started"], "a strict build", median["strict"]),
        ("a strict build", median["strict"], "plain Material", median["plain"]),
    ):
        print(f"  {what:31} {ours:6.2f} s, {other:14} {theirs:6.2f} s: {ours / theirs:.2f}", flush=True)


def shown(project: Path) -> None:
    """Print how soon a reader of `mkdocs serve` sees a page change."""
    page = "loss/backward"
    with serving(project) as address:
        taken = []
        for number in range(ROUNDS):
            with (project / f"docs/{page}.md").open("a") as file:
                file.write(f"\nchanged{number}\n")
            started = time.perf_counter()
            wait_until(f"changed{number}", f"{address}{page}/", 30)
            taken.append(time.perf_counter() - started)
    print(f"  a changed page is shown after    {statistics.median(taken):6.2f} s", flush=True)


def tested(project: Path) -> None:
    """Print what `make test` takes, and what it says."""
    started = time.perf_counter()
    installed = ["-o", ".venv/tests", "-o", "node_modules/.package-lock.json", f"VENV={sys.executable}"]
    options = os.environ | {"PYTEST_ADDOPTS": "-q -p no:cacheprovider --deselect tests/test_style.py"}
    ran = subprocess.run(["make", "test", *installed], cwd=project, env=options, capture_output=True, text=True)
    said = ", and ".join(re.findall(r"^.* in [\d.]+s.*$", ran.stdout, re.MULTILINE))
    print(f"  make test                        {time.perf_counter() - started:6.0f} s: {said}", flush=True)


def main() -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        project = copy(folder / "project")
        programs = len(list((project / "snippets").rglob("*.py")))
        count = len(re.findall(r"\.(?:md|ipynb)$", (project / "mkdocs.yml").read_text(), re.MULTILINE))
        print(f"{count} pages, {programs} programs", flush=True)
        tested(project)
        ratios(project, folder)
        shown(project)


if __name__ == "__main__":
    main()

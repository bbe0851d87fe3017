"""What the project's own machinery costs: `make bench` prints three ratios, medians of five runs of each command.

- The snippets in one pytest run, over a bare process that imports torch once and runs the same files.
- The checks of all pages, on top of the snippets, over a strict build of the site.
- A strict build, over a plain Material build of as many pages; the theme's templates are compiled already for ours.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from checks import ROOT
from checks.reading import site

ROUNDS = 5

BARE = """
import contextlib, io, pathlib, runpy, warnings
import torch
for path in sorted(pathlib.Path("snippets").rglob("*.py")):
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        runpy.run_path(str(path), run_name="__main__")
"""

PLAIN = """
site_name: plain
theme: {name: material, font: false}
markdown_extensions:
  [admonition, attr_list, md_in_html, tables, pymdownx.details, pymdownx.superfences, pymdownx.tabbed]
plugins: [search]
"""


def seconds(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, *command], cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - started


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder, "plain")
        shutil.copytree(ROOT / "docs", plain / "docs", ignore=shutil.ignore_patterns("notebook"))
        for page in (plain / "docs").rglob("*.md"):
            page.write_text(site.expanded(page.read_text()))
        (plain / "mkdocs.yml").write_text(PLAIN)
        pytest = ["-m", "pytest", "-p", "no:cacheprovider", "-q", "--device", "cpu", "-k", "not torch- and not ipynb"]
        mkdocs = ["-m", "mkdocs", "build", "--site-dir", f"{folder}/site"]
        commands = {
            "bare": ["-c", BARE],
            "snippets": [*pytest, "snippets"],
            "snippets and checks": [*pytest, "snippets", "docs"],
            "plain": [*mkdocs, "-f", str(plain / "mkdocs.yml")],
            "strict": [*mkdocs, "--strict"],
        }
        # The first build fills the caches of both, and gives the plain site the notebook's page as Markdown.
        seconds(commands["strict"])
        shutil.copy(f"{folder}/site/notebook/optim-explain.md", plain / "docs/notebook.md")
        # In turn, so that a busy moment of the machine is everybody's.
        rounds = [{name: seconds(command) for name, command in commands.items()} for _ in range(ROUNDS)]
    median = {name: statistics.median(taken[name] for taken in rounds) for name in commands}
    checks = statistics.median(taken["snippets and checks"] - taken["snippets"] for taken in rounds)
    for what, ours, other, theirs in (
        ("the snippets under pytest", median["snippets"], "a bare process", median["bare"]),
        ("the checks of all pages on top", checks, "a strict build", median["strict"]),
        ("a strict build", median["strict"], "plain Material", median["plain"]),
    ):
        print(f"{what:31} {ours:6.2f} s, {other:14} {theirs:6.2f} s: {ours / theirs:.2f}")


if __name__ == "__main__":
    main()

"""What the project's own machinery costs: `make bench` prints two ratios, medians of five runs of each, taken in turn.

- The snippets in one pytest run, over a bare process that imports torch once and runs the same files.
- A strict build of the site, over a plain Material build of the same pages.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pages import INCLUDE

ROOT = Path(__file__).parents[1]
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


def seconds(*command: str) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, *command], cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - started


def compare(name: str, ours: list[str], theirs: list[str]) -> None:
    pairs = [(seconds(*ours), seconds(*theirs)) for _ in range(ROUNDS)]
    mine, other = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{name}: {mine:.2f} s over {other:.2f} s = {mine / other:.2f}")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder, "plain")
        shutil.copytree(ROOT / "docs", plain / "docs", ignore=shutil.ignore_patterns("notebook"))
        for page in (plain / "docs").rglob("*.md"):
            page.write_text(expanded(page.read_text()))
        (plain / "mkdocs.yml").write_text(PLAIN)
        snippets = ["-m", "pytest", "-p", "no:cacheprovider", "-q", "snippets", "--device", "cpu", "-k", "cpu"]
        compare("snippets, pytest over a bare process", snippets, ["-c", BARE])
        build = ["-m", "mkdocs", "build", "--site-dir", f"{folder}/site"]
        compare(
            "site, strict build over plain Material", [*build, "--strict"], [*build, "-f", str(plain / "mkdocs.yml")]
        )


def expanded(page: str) -> str:
    """A page with its includes written out, as a plain site would hold them."""

    def text(include) -> str:
        files = [ROOT / folder / include["file"] for folder in ("snippets", "figures")]
        return next(file.read_text() for file in files if file.exists())

    return INCLUDE.sub(text, page)


if __name__ == "__main__":
    main()

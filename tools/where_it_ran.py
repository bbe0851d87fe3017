"""Where the programs of each page ran, from the stored evidence: a table, and a line for each page."""

import json
from pathlib import Path

from _versions import PINNED, minor

ROOT = Path(__file__).parents[1]

runs = [json.loads(file.read_text()) for file in (ROOT / "evidence").glob("*.json")]
runs.sort(key=lambda run: (minor(run["torch"]), run["device"]), reverse=True)
wide = [run for run in runs if run["torch"] in (PINNED, "1.1.0", "1.0.1") or minor(run["torch"]) > minor(PINNED)]
found = [page for kind in ("md", "ipynb") for page in (ROOT / "docs").rglob(f"*.{kind}")]
pages = sorted(page.relative_to(ROOT).as_posix() for page in found)


def name(run: dict) -> str:
    return f"torch {run['torch']} ({run['device']})"


def result(run: dict, page: str) -> str:
    counts = run["pages"].get(page)
    if not counts:
        return "-"
    return f"{counts['passed']} ran" + (f", {counts['failed']} differ" if counts["failed"] else "")


print("--8<-- [start:matrix]")
print("| page |", " | ".join(name(run) for run in wide), "|")
print("|---|" + "---|" * len(wide))
for page in pages:
    if any(page in run["pages"] for run in wide):
        link = page.removeprefix("docs/")
        print(f"| [{link.partition('.')[0]}]({link}) |", " | ".join(result(run, page) for run in wide), "|")
print()
for run in runs:
    print(f"- {name(run)}, Python {run['python']}, on {run['date']}, commit {run['commit']}")
if all(run["device"] == "CPU" for run in runs):
    print("- CUDA: not run")
print("--8<-- [end:matrix]")
for page in pages:
    there = [name(run) for run in wide if page in run["pages"] and not run["pages"][page]["failed"]]
    section = page.removeprefix("docs/").partition(".")[0].replace("/", "-")
    unseen = "" if any("(CPU)" not in run for run in there) else " Not run on CUDA."
    print(f"--8<-- [start:{section}]")
    print(f"Run on {', '.join(there) or 'nothing yet'}.{unseen}")
    print("{ .generated }")
    print(f"--8<-- [end:{section}]")

"""`--evidence` stores where the programs ran: a file of evidence/ for each torch and device.

    evidence/torch-2.13.0-cpu.json   torch, python, device, date, commit, and the programs of each page

The site shows them: figures/where_it_ran.py makes the matrix and each page's last line of them.
"""

import datetime
import json
import platform
import subprocess
from collections import defaultdict

import pytest
from notebooks import NotebookRun
from pages import DOCS, ROOT, relative
from programs import OnDevice, OnOldTorch, pages_of

outcomes = defaultdict(lambda: defaultdict(lambda: {"passed": 0, "failed": 0}))


def pytest_addoption(parser):
    parser.getgroup("optim explain").addoption("--evidence", action="store_true", help="store where the programs ran")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    program = isinstance(item, OnDevice | OnOldTorch | NotebookRun) and not item.path.is_relative_to(ROOT / "figures")
    if program and report.when == "call" and report.outcome != "skipped":
        for page in {page for page in pages_of(item) if page.is_relative_to(DOCS)}:
            outcomes[item.name][relative(page)][report.outcome] += 1
    return report


def pytest_sessionfinish(session):
    if not session.config.option.evidence:
        return
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True)
    for name, pages in outcomes.items():
        record = machine(name) | {
            "date": datetime.date.today().isoformat(),
            "commit": commit.stdout.strip(),
            "pages": dict(sorted(pages.items())),
        }
        file = ROOT / "evidence" / f"torch-{record['torch']}-{'cuda' if name == 'cuda' else 'cpu'}.json"
        file.write_text(json.dumps(record, indent=1) + "\n")


def machine(name: str) -> dict[str, str]:
    """Torch, Python and device of the runs named "cpu", "cuda" or "torch-1.0.1"."""
    import torch

    if name in ("cpu", "cuda"):
        device = torch.cuda.get_device_name() if name == "cuda" else "CPU"
        return {"torch": torch.__version__.split("+")[0], "python": platform.python_version(), "device": device}
    python = subprocess.run([ROOT / ".history" / name / "bin/python", "-V"], capture_output=True, text=True).stdout
    return {"torch": name.removeprefix("torch-"), "python": python.split()[1], "device": "CPU"}


def pytest_terminal_summary(terminalreporter, config):
    """Page by page, where a torch other than the pinned one changes something."""
    if config.option.evidence:
        for name, pages in outcomes.items():
            for page, counts in sorted(pages.items()):
                if counts["failed"]:
                    total = counts["passed"] + counts["failed"]
                    terminalreporter.line(
                        f"{page} [{name}]: {counts['failed']} of {total} programs print something else"
                    )

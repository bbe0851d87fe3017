"""What a test run says at its end: what was not run here and why, and, as evidence, what ran."""

import datetime
import platform
import subprocess
from collections import Counter
from functools import cache

import pytest

from checks import ROOT, relative
from checks.collect import OnDevice, OnNotebook, OnOldTorch, installed
from checks.programs import evidence, text
from checks.programs.fork import forked


def pytest_addoption(parser):
    group = parser.getgroup("optim explain")
    group.addoption("--evidence", action="store_true", help="store where the programs ran; needs a clean checkout")


def pytest_configure(config):
    config.ran = []  # the programs of pages, and what came of each
    if config.option.evidence:
        command = ["git", "status", "--porcelain", "--", ".", ":!evidence"]
        changed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        if changed.returncode or changed.stdout:
            said = changed.stdout + changed.stderr
            raise pytest.UsageError(f"evidence is of what is committed: commit or stash this first\n{said}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    program = isinstance(item, OnDevice | OnOldTorch) and item.path.is_relative_to(ROOT / "snippets")
    if (program or isinstance(item, OnNotebook)) and report.when == "call" and report.outcome != "skipped":
        item.config.ran.append((item, report.outcome))
    return report


def pytest_sessionfinish(session):
    if session.config.option.evidence:
        evidence.store([record(item, verdict) for item, verdict in session.config.ran])


def record(item, verdict: str) -> evidence.Record:
    torch, device, python = installed(), item.name, platform.python_version()
    if isinstance(item, OnOldTorch):
        torch, device = item.name.removeprefix("torch-"), "cpu"
        run = subprocess.run([ROOT / ".history" / item.name / "bin/python", "-V"], capture_output=True, text=True)
        python = run.stdout.split()[1]
    return evidence.Record(
        torch=torch,
        device="CPU" if device == "cpu" else gpu(),
        program=relative(item.path),
        hash=evidence.fingerprint(item.path, torch, device),
        python=python,
        date=datetime.date.today().isoformat(),
        verdict=verdict,
    )


@cache  # a process that asks has to start CUDA first
def gpu() -> str:
    return forked(name_of_gpu)


def name_of_gpu() -> str:
    import torch

    return torch.cuda.get_device_name()


def pytest_terminal_summary(terminalreporter, config):
    for item in config.stored:
        shown = text.shown_on(item.path) if item.path.suffix == ".py" else []
        terminalreporter.line(f"stored {relative(item.output())}; read again {', '.join(shown) or relative(item.path)}")
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = Counter(report.longrepr[2].removeprefix("Skipped: ") for report in skipped)
    old = [reason for reason in reasons if reason.startswith("torch ")]
    if old:
        reasons["old releases of torch that are not built: make history"] = sum(reasons.pop(reason) for reason in old)
    for reason, count in sorted(reasons.items()):
        terminalreporter.line(f"{count} skipped: {reason}")
    if config.option.evidence:
        failed = Counter(page for item, verdict in config.ran if verdict == "failed" for page in pages_of(item))
        for page, count in sorted(failed.items()):
            terminalreporter.line(f"{page}: {count} programs print something else")


def pages_of(item) -> set[str]:
    """The pages that show a program; a notebook is its own."""
    shown = text.shown_on(item.path) if item.path.suffix == ".py" else [relative(item.path)]
    return {place.partition(":")[0] for place in shown}

"""Evidence is of a program: where it ran, and whether it is still the one that ran there.

    evidence/torch-2.13.0-cpu.json   a file for each torch and device, a record for each program

A record's hash is of the program and of the output that it was compared with. Once either is changed the record no
longer counts, and the pages say "not yet run" until `make evidence` has run the program there again.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

from checks import ROOT, relative
from checks.programs import stored
from checks.programs.launch import ranks
from checks.reading.page import Page
from checks.reading.releases import PINNED, minor

FOLDER = ROOT / "evidence"


@dataclass(frozen=True, order=True)
class Record:
    torch: str
    device: str  # "CPU", or the name of the GPU
    program: str  # from the root of the project
    hash: str
    python: str
    date: str
    verdict: str  # "passed" or "failed"


def fingerprint(program: Path, torch: str, device: str) -> str:
    """The hash of a program, or a notebook, and of what it is to print on a release and a device."""
    files = [program] if program.suffix == ".ipynb" else [program, stored.expected(program, torch, device)]
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()[:16]


@cache
def records(folder: Path = FOLDER) -> list[Record]:
    return sorted(
        Record(run["torch"], run["device"], program, **record)
        for run in (json.loads(file.read_text()) for file in folder.glob("torch-*.json"))
        for program, record in run["programs"].items()
    )


def store(found: list[Record], folder: Path = FOLDER) -> None:
    """Write records, beside those of other programs on the same torch and device."""
    for (torch, device), new in groupby(sorted(found), key=lambda record: (record.torch, record.device)):
        file = folder / f"torch-{torch}-{kind(device)}.json"
        old = json.loads(file.read_text())["programs"] if file.exists() else {}
        new = {r.program: {k: v for k, v in asdict(r).items() if k not in ("torch", "device", "program")} for r in new}
        programs = {name: record for name, record in sorted((old | new).items()) if (ROOT / name).exists()}
        file.write_text(json.dumps({"torch": torch, "device": device, "programs": programs}, indent=1) + "\n")


def counts(record: Record) -> bool:
    """Whether a record is of a program as it is now, which did there what its page says."""
    program = ROOT / record.program
    return (
        record.verdict == "passed"
        and program.exists()
        and record.hash == fingerprint(program, record.torch, kind(record.device))
    )


def kind(device: str) -> str:
    return "cpu" if device == "CPU" else "cuda"


def places(folder: Path = FOLDER) -> list[tuple[str, str]]:
    """The releases and devices that pages speak of, newest first: the pinned release, newer ones, the oldest two."""
    found = {(record.torch, record.device) for record in records(folder)}
    told = {place for place in found if place[0] in (PINNED, "1.1.0", "1.0.1") or minor(place[0]) > minor(PINNED)}
    return sorted(told, key=lambda place: (minor(place[0]), place[1]), reverse=True)


def programs_of(page: Page, torch: str, device: str = "CPU") -> list[Path]:
    """What of a page is to run on a release and a device: the programs that it shows.

    On an old torch, those that have an output of it; on a GPU, not those of several processes.
    """
    if page.is_notebook:
        return [ROOT / page.name] if minor(torch) >= minor(PINNED) else []
    shown = {include.path for include in page.includes if include.file.endswith(".py") and include.path}
    shown = {program for program in shown if device == "CPU" or not ranks(program)}
    return sorted(p for p in shown if minor(torch) >= minor(PINNED) or torch in stored.on_old_torch(p))


def missing(programs: list[Path], torch: str, device: str, folder: Path = FOLDER) -> list[Path]:
    """Those of the programs that have not run there as they are now."""
    names = {relative(program) for program in programs}
    here = [r for r in records(folder) if r.program in names and (r.torch, r.device) == (torch, device)]
    ran = {record.program for record in here if counts(record)}
    return [program for program in programs if relative(program) not in ran]


def line(page: Page, folder: Path = FOLDER) -> str:
    """What a page says of itself: the releases and devices on which all its programs ran, as they are now."""
    ran, waiting = [], []
    for torch, device in places(folder):
        if not (programs := programs_of(page, torch, device)):
            continue
        name, absent = f"torch {torch} ({device})", missing(programs, torch, device, folder)
        if not absent:
            ran.append(name)
        elif len(absent) < len(programs):
            waiting.append(f"{name}: {', '.join(program.name for program in absent)}")
        else:
            waiting.append(name)
    if not programs_of(page, PINNED):
        return ""
    said = [f"Run on {', '.join(ran)}." if ran else "Run on nothing yet."]
    said += [f"Not yet run, as it is now, on {name}." for name in waiting]
    if all(device == "CPU" for _, device in places(folder)):
        said.append("Not run on CUDA.")
    return " ".join(said)


def matrix(pages: list[Page], folder: Path = FOLDER) -> str:
    """A Markdown table: for each page and each place, how many of its programs ran there as they are now."""
    told = places(folder)
    rows = ["| page | " + " | ".join(f"torch {torch} ({device})" for torch, device in told) + " |"]
    rows.append("|---" * (len(told) + 1) + "|")
    for page in pages:
        cells = []
        for torch, device in told:
            programs = programs_of(page, torch, device)
            ran = len(programs) - len(missing(programs, torch, device, folder))
            cells.append(f"{ran} of {len(programs)}" if programs else "-")
        if programs_of(page, PINNED):
            link = page.name.removeprefix("docs/")
            rows.append(f"| [{page.title}]({link}) | " + " | ".join(cells) + " |")
    runs = []
    for torch, device in told:
        mine = [record for record in records(folder) if (record.torch, record.device) == (torch, device)]
        pythons, last = ", ".join(sorted({record.python for record in mine})), max(record.date for record in mine)
        runs.append(f"- torch {torch} ({device}), Python {pythons}, last on {last}")
    if all(device == "CPU" for _, device in told):
        runs.append("- CUDA: not run")
    return "\n".join(rows) + "\n\n" + "\n".join(runs) + "\n"

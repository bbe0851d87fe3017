"""Evidence is of a program as it is now: what was changed since has not run."""

import json
import shutil

import pytest

from checks import ROOT
from checks.programs import evidence
from checks.reading.page import Page

PAGE = Page.read(ROOT / "docs/schedulers/step-order.md")
TITLE = "Which comes first, optimizer.step() or scheduler.step()?"
PROGRAMS = evidence.programs_of(PAGE, "2.13.0")


def record(program, torch="2.13.0", device="CPU", verdict="passed", **changed):
    kind = "cpu" if device == "CPU" else "cuda"
    return evidence.Record(
        torch=torch,
        device=device,
        program=program.relative_to(ROOT).as_posix(),
        hash=changed.get("hash") or evidence.fingerprint(program, torch, kind),
        python="3.11.7",
        date="2026-01-01",
        verdict=verdict,
    )


@pytest.fixture
def line(tmp_path):
    """What the page says of itself with these records."""

    def said(*records):
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        folder.mkdir()
        evidence.store(list(records), folder)
        return evidence.line(PAGE, folder)

    return said


def test_a_page_ran_where_all_its_programs_did(line):
    assert line() == "Run on nothing yet. Not run on CUDA."
    assert line(*map(record, PROGRAMS)) == "Run on torch 2.13.0 (CPU). Not run on CUDA."


def test_a_new_program_is_not_under_a_version_on_which_it_did_not_run(line):
    newer = [record(program, torch="2.15.0") for program in PROGRAMS[1:]]
    said = line(*map(record, PROGRAMS), *newer)
    assert said.startswith("Run on torch 2.13.0 (CPU). Not yet run, as it is now, on torch 2.15.0 (CPU): ")
    assert PROGRAMS[0].name in said


@pytest.mark.parametrize("change", [{"hash": "another"}, {"verdict": "failed"}])
def test_a_changed_program_and_one_that_failed_have_not_run(line, change):
    said = line(record(PROGRAMS[0], **change), *map(record, PROGRAMS[1:]))
    assert f"Not yet run, as it is now, on torch 2.13.0 (CPU): {PROGRAMS[0].name}" in said


def test_on_an_old_torch_only_what_has_an_output_of_it_counts(line):
    [old] = evidence.programs_of(PAGE, "1.0.1")
    assert "Run on torch 2.13.0 (CPU), torch 1.0.1 (CPU)." in line(*map(record, PROGRAMS), record(old, torch="1.0.1"))


def test_a_gpu_is_named_by_its_name(line):
    said = line(*(record(program, device="NVIDIA H100") for program in PROGRAMS))
    assert said == "Run on torch 2.13.0 (NVIDIA H100)."


def test_the_matrix_counts_what_ran(tmp_path):
    evidence.store([record(PROGRAMS[0])], tmp_path)
    assert f"| [{TITLE}](schedulers/step-order.md) | 1 of {len(PROGRAMS)} |" in evidence.matrix([PAGE], tmp_path)


def test_records_of_other_programs_stay_and_those_of_none_go(tmp_path):
    evidence.store([record(PROGRAMS[0])], tmp_path)
    evidence.store([record(PROGRAMS[1])], tmp_path)
    [file] = tmp_path.iterdir()
    kept = json.loads(file.read_text())
    assert file.name == "torch-2.13.0-cpu.json" and len(kept["programs"]) == 2
    kept["programs"]["snippets/gone.py"] = kept["programs"].popitem()[1]
    file.write_text(json.dumps(kept))
    evidence.store([record(PROGRAMS[1])], tmp_path)
    assert "snippets/gone.py" not in json.loads(file.read_text())["programs"]


def test_the_hash_is_of_the_program_and_of_its_output(tmp_path):
    for file in PROGRAMS[0].parent.iterdir():
        shutil.copy(file, tmp_path)
    program = tmp_path / PROGRAMS[0].name
    before = evidence.fingerprint(program, "2.13.0", "cpu")
    assert before == evidence.fingerprint(PROGRAMS[0], "2.13.0", "cpu")
    program.with_suffix(".out").write_text("another\n")
    changed = evidence.fingerprint(program, "2.13.0", "cpu")
    program.write_text("another\n")
    assert len({before, changed, evidence.fingerprint(program, "2.13.0", "cpu")}) == 3

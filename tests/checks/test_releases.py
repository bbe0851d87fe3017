"""When a fact changed is read off the stored outputs of the releases that were asked for it."""

import pytest

from checks.reading import releases

ANSWERS = {
    "": "yes `old`\nyes `new`\n",  # the pinned release
    ".torch-2.12.0": "yes `old`\nyes `new`\n",
    ".torch-2.11.0": "yes `old`\nno  `new`\n",
    ".torch-1.1.0": "yes `old`\n",
    ".torch-1.0.1": "no  `old`\n",
}


@pytest.fixture
def program(tmp_path):
    def asked(answers):
        path = tmp_path / "facts.py"
        path.write_text('"""Facts."""\nfact("`old`", True)\nfact("`new`", True)\n')
        for name, output in answers.items():
            path.with_name(f"facts{name}.out").write_text(output)
        return path

    return asked


def test_a_new_fact_needs_the_pin_and_two_neighbours(program):
    path = program(ANSWERS)
    found = [(change.fact, change.last, change.first) for change in releases.changes(path)]
    assert found == [("`old`", "1.0.1", "1.1.0"), ("`new`", "2.11.0", "2.12.0")]
    assert list(releases.unpinned(path)) == []


def test_a_new_fact_without_its_answers_is_named(program):
    [problem] = releases.unpinned(program(ANSWERS | {".torch-2.12.0": "yes `old`\n", ".torch-2.11.0": "yes `old`\n"}))
    assert problem.line == 3 and "no stored output shows when this changed: `new`" in problem.message


def test_a_change_between_releases_that_are_no_neighbours_is_named(program):
    [problem] = releases.unpinned(program(ANSWERS | {".torch-2.12.0": "yes `old`\n"}))
    assert problem.line == 3 and problem.message == "it changed between 2.11.0 and 2.13.0: ask those between"

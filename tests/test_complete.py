"""Nothing of torch.optim is left out: a page for every class, and for every argument a program that gives it.

What is asked for comes from the installed torch, so an upgrade that adds a class or an argument fails by its name.
"""

import inspect
from concurrent.futures import ThreadPoolExecutor

import pytest

from checks import ROOT
from checks.programs import Absent
from checks.programs.run import seen
from checks.programs.watch import classes
from tests.every import PAGES, fail_with

CLASSES = {cls.__name__: cls for cls in classes()}
every_class = pytest.mark.parametrize("name", CLASSES)


@every_class
def test_a_class_has_its_page(name):
    assert [page.name for page in PAGES if name in page.fields.get("tags", ())], f"no page has the tag {name}"


@pytest.fixture(scope="module")
def given():
    """Class and argument: what all programs together give that is not the default."""
    programs = sorted((ROOT / "snippets").rglob("*.py"))
    with ThreadPoolExecutor(2) as pool:
        return set().union(*pool.map(given_by, programs))


def given_by(program):
    try:
        return seen(program).given
    except Absent:  # what it needs is not here
        return set()


@every_class
def test_a_program_gives_each_argument(name, given):
    missing = [argument for argument in inspect.signature(CLASSES[name]).parameters if (name, argument) not in given]
    fail_with([f"no program gives {name} another {argument} than its default" for argument in missing])

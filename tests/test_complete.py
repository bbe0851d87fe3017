"""Nothing of torch.optim is left out: a page for every class, a word for every method, for every argument a program.

What is asked for comes from the installed torch, so an upgrade that adds one of them fails by its name.
"""

import inspect
import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from torch.optim import Optimizer, swa_utils
from torch.optim.lr_scheduler import LRScheduler

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


@every_class
def test_a_class_names_its_methods_on_its_page(name):
    named = inline_code(page for page in PAGES if name in page.fields.get("tags", ()))
    fail_with(f"no page of {name} has {m} in inline code" for m in methods(CLASSES[name]) if not has(named, m))


@pytest.mark.parametrize("base, chapter", [(Optimizer, "docs/optimizer/"), (LRScheduler, "docs/schedulers/")])
def test_the_chapter_of_a_base_class_names_its_methods(base, chapter):
    named = inline_code(page for page in PAGES if page.name.startswith(chapter))
    fail_with(f"no page of {chapter} has {m} in inline code" for m in methods(base) if not has(named, m))


@pytest.mark.parametrize("name", [name for name in swa_utils.__all__ if name not in CLASSES])
def test_a_function_is_named_on_a_page(name):
    assert has(inline_code(PAGES), name), f"no page has {name} in inline code"


def methods(cls):
    """The public methods and properties that a class defines itself, inherited ones aside.

    Aside, too, what its base class leaves to it, as `step` of an optimizer and `get_lr` of a schedule: that is the
    rule, which each page tells in full, and the name stands where the base class is explained.
    """
    bases = [base for base in cls.__mro__[1:] if base in (Optimizer, LRScheduler)]
    for name, member in vars(cls).items():
        if not name.startswith("_") and (inspect.isroutine(member) or isinstance(member, property)):
            if not any(name in vars(base) and left_open(vars(base)[name]) for base in bases):
                yield name


def left_open(method):
    return "raise NotImplementedError" in inspect.getsource(method)


def inline_code(pages):
    return [code for page in pages for passage in page.prose for code in passage.codes]


def has(codes, name):
    """Whether inline code calls it or looks it up, alone or after a dot: `step()`, `optimizer.step`, not `step 3`."""
    return any(re.search(rf"(?:^|\.){name}(?:$|\()", code) for code in codes)


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

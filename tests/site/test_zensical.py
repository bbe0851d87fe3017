"""Zensical, Material's successor, builds the site too: every page but the notebook, which needs a plugin and a hook.

It runs where a `zensical` is on the PATH, from an environment of its own: `pip install zensical==0.0.72`.
"""

import json
import os
import shutil
import subprocess

import pytest

from checks.collect import skip_unless_required
from checks.programs.run import Absent
from tools import search
from tools.copies import copy

LOST = {"notebook/optim-explain/index.html"}
# What the hook writes beside the pages.
LOST_FILES = {".md", ".ipynb", ".txt", ".py"}


@pytest.fixture(scope="module")
def other(tmp_path_factory):
    """The folder of the site that Zensical built, and whatever it said."""
    zensical = shutil.which("zensical")
    if not zensical:
        skip_unless_required(Absent("no Zensical here: make zensical", "REQUIRE_ZENSICAL"))
    folder = copy(tmp_path_factory.mktemp("zensical"))
    run = subprocess.run([zensical, "build"], cwd=folder, env=os.environ, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder / "site"


def test_only_the_notebook_page_is_lost(other, built):
    assert files(built, ".html") - files(other, ".html") == LOST


def test_only_the_hook_is_lost_beside_the_pages(other, built):
    """And no page offers what is not there."""
    kept = {suffix for suffix in (".css", ".js", ".png") if files(built, suffix) & files(other, suffix)}
    assert kept == {".css", ".js", ".png"}
    for suffix in LOST_FILES:
        assert not files(other, suffix) & (files(built, suffix) - {"notebook/optim-explain/optim-explain.ipynb"})
    assert not any('class="editions"' in page.read_text() for page in other.rglob("*.html"))


def test_its_pages_are_searched(other):
    search.write(other)
    found = {page["url"] + "index.html" for page in json.loads((other / "search.json").read_text())}
    assert found == files(other, ".html") - {"404.html"}
    assert 'id="search"' in (other / "index.html").read_text()


def files(folder, suffix):
    return {path.relative_to(folder).as_posix() for path in folder.rglob(f"*{suffix}")}

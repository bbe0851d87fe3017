"""Zensical, Material's successor, builds the site too: every page but the notebook, which needs a plugin and a hook.

`make zensical` installs it in an environment of its own and runs this.
What comes after the build comes after this, too.
"""

import json
import os
import shutil
import subprocess
import sys

import pytest

from checks.collect import skip_unless_required
from checks.programs.run import Absent
from tools import search
from tools.copies import copy

NOTEBOOK = "notebook/optim-explain"


@pytest.fixture(scope="module")
def other(tmp_path_factory):
    """The folder of the site that Zensical built, with what the step after the build wrote."""
    if not shutil.which("zensical"):
        skip_unless_required(Absent("no Zensical here: make zensical", "REQUIRE_ZENSICAL"))
    folder = copy(tmp_path_factory.mktemp("zensical"))
    for command in ["zensical", "build"], [sys.executable, "-m", "tools.editions", "site"]:
        here = os.environ | {"PYTHONPATH": "."}  # the site's own Markdown extensions
        run = subprocess.run(command, cwd=folder, env=here, capture_output=True, text=True)
        assert run.returncode == 0, run.stdout + run.stderr
    return folder / "site"


@pytest.mark.parametrize("suffix", [".html", ".md", ".py", ".txt", ".css", ".png"])
def test_only_the_notebook_is_lost(other, built, suffix):
    ours = files(built, suffix)
    assert ours and [name for name in ours - files(other, suffix) if not name.startswith(NOTEBOOK)] == []


def test_every_page_says_where_it_ran(other):
    page = (other / "schedulers/step-order/index.html").read_text()
    assert "torch 2.13.0 (CPU)" in page and "step-order.ipynb" in page


def test_its_pages_are_searched(other):
    search.write(other)
    found = {page["url"] + "index.html" for page in json.loads((other / "search.json").read_text())}
    assert found == files(other, ".html") - {"404.html"}
    assert 'id="search"' in (other / "index.html").read_text()


def files(folder, suffix):
    """The site's own files: those of the theme have a hash in their names."""
    paths = {path.relative_to(folder).as_posix() for path in folder.rglob(f"*{suffix}")}
    return {
        path for path in paths if not path.startswith(("assets/stylesheets", "assets/javascripts", "assets/images"))
    }

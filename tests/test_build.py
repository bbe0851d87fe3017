"""The site builds strictly, without torch, and asks no other host for anything."""

import os
import re
import subprocess
import sys

import pytest
from pages import ROOT


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The folder of the strictly built site. Importing torch while building is an error."""
    folder = tmp_path_factory.mktemp("build")
    (folder / "torch.py").write_text('raise ImportError("the site must build without torch")')
    # Never with -q: it hides the warnings from --strict.
    run = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder / "site"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(folder), "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    return folder / "site"


def test_no_page_asks_another_host(built):
    loads = re.compile(
        r"""<(?:script|img|iframe|source)[^>]+src=["']?(?:https?:)?//|<link[^>]+rel=["']?"""
        r"""(?:stylesheet|preconnect|preload|icon)["']?[^>]+href=["']?(?:https?:)?//"""
    )
    for page in built.rglob("*.html"):
        found = loads.search(page.read_text())
        assert not found, f"{page.relative_to(built)}: {found[0]}"


def test_404_page_finds_its_styles(built):
    page = (built / "404.html").read_text()
    assert re.search(r'href=["\']?/[^"\' >]*assets/stylesheets/main', page), (
        "404.html needs absolute addresses: set site_url"
    )

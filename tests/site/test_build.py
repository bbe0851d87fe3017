"""The site builds strictly, without torch, and asks no other host for anything."""

import re
from urllib.parse import unquote, urlsplit

from tests.every import fail_with
from tests.served import build


def test_no_page_asks_another_host(built):
    loads = re.compile(
        r"""<(?:script|img|iframe|source)[^>]+src=["']?(?:https?:)?//|<link[^>]+rel=["']?"""
        r"""(?:stylesheet|preconnect|preload|icon)["']?[^>]+href=["']?(?:https?:)?//"""
    )
    for page in built.rglob("*.html"):
        found = loads.search(page.read_text())
        assert not found, f"{page.relative_to(built)}: {found[0]}"


def test_every_link_leads_somewhere(built):
    """MkDocs checks the links of pages; the cells of a notebook and raw HTML are checked by nobody else."""
    anchors = {page: set(re.findall(r"""\bid=["']?([^"'\s>]+)""", page.read_text())) for page in built.rglob("*.html")}
    dead = []
    for page in anchors:
        if page.name == "404.html":  # served at any depth, so its addresses are absolute
            continue
        for link in re.findall(r"""<(?:a|link|img|script)\s[^>]*?\b(?:href|src)=["']?([^"'\s>]+)""", page.read_text()):
            address = urlsplit(link)
            if address.scheme or address.netloc:
                continue
            target = (page.parent / unquote(address.path)).resolve() if address.path else page
            target = target / "index.html" if target.is_dir() else target
            if "=" in address.fragment:  # a scene of an instrument, not an anchor
                address = address._replace(fragment="")
            missing = not target.exists() or (
                address.fragment and target in anchors and unquote(address.fragment) not in anchors[target]
            )
            if missing and address.fragment != "__skip":
                dead.append(f"{page.relative_to(built)}: {link} leads nowhere")
    fail_with(dead)


def test_a_repository_brings_edit_and_colab_links(tmp_path):
    build(tmp_path, REPOSITORY="https://github.com/owner/name")
    page = (tmp_path / "site/schedulers/step-order/index.html").read_text()
    assert "https://github.com/owner/name/edit/main/docs/schedulers/step-order.md" in page
    notebook = (tmp_path / "site/notebook/optim-explain/index.html").read_text()
    colab = "https://colab.research.google.com/github/owner/name/blob/notebooks"
    assert f"{colab}/schedulers/step-order.ipynb" in page
    assert f"{colab}/notebook/optim-explain/optim-explain.ipynb" in notebook
    assert (tmp_path / "site/notebook/optim-explain/optim-explain.ipynb").exists()


def test_404_page_finds_its_styles(built):
    page = (built / "404.html").read_text()
    assert re.search(r'href=["\']?/[^"\' >]*assets/stylesheets/main', page), (
        "404.html needs absolute addresses: set site_url"
    )

"""Every page is Markdown, a notebook and files too, and these say what the page says and run."""

import os
import posixpath
import re
import sysconfig
from types import SimpleNamespace

import nbformat
import pytest
from bs4 import BeautifulSoup
from mkdocs.exceptions import PluginError
from nbclient import NotebookClient

from checks import ROOT, relative
from checks.programs import evidence
from checks.programs.compiled import compiler_is_here, compiles
from checks.programs.notebooks import outputs
from checks.reading.page import Page
from overrides.hooks import notebook as hook
from tests.every import MARKDOWN, PAGES, every_markdown, every_page, fail_with
from tools import editions

NOTEBOOK = next(page for page in PAGES if page.is_notebook)


@every_markdown
def test_markdown_has_every_program_output_and_figure(page, built):
    fail_with(missing(page, (built / f"{page.owns}.md").read_text()))


def missing(page, text):
    for block in page.blocks:
        if block.text.strip() not in text:
            yield page.problem(block.line, "the Markdown edition lacks this block")
    for figure in page.html.find_all("svg", role="img"):
        if figure["aria-label"] not in text:
            yield page.problem(1, f"the Markdown edition lacks the words of a figure: {figure['aria-label']}")
    if evidence.line(page) not in text:
        yield page.problem(1, "the Markdown edition does not say where its programs ran")
    if left := re.search(r"--8<--|<!--|<svg|^ *(?:\?\?\?|===) |\{ ?\.", text, re.MULTILINE):
        yield page.problem(1, f"{left[0]!r} is left in the Markdown edition")


@every_markdown
def test_notebook_has_every_program(page, built):
    notebook = nbformat.read(built / f"{page.owns}.ipynb", 4)
    nbformat.validate(notebook)
    programs = [source for b in page.blocks if b.info == "python" for source in editions.sources(b.text.strip())]
    assert [cell.source.strip() for cell in notebook.cells if cell.cell_type == "code"] == programs


def test_notebooks_run_and_print_what_they_show(built, tmp_path, monkeypatch):
    """All in one kernel, emptied between two: its start and its import of torch cost more than the rest.

    Each program has run as a test: here is seen that a kernel runs them, one after the other. What takes long is left
    to that test: trainings with several seeds, and on a page all but the first program that compiles or has processes.
    """
    monkeypatch.setenv("PATH", sysconfig.get_path("scripts"), prepend=os.pathsep)
    kept = []
    for page in MARKDOWN:
        notebook = nbformat.read(built / f"{page.owns}.ipynb", 4)
        cells = [cell for cell in notebook.cells if cell.cell_type == "code" and "SEEDS" not in cell.source]
        processes = [cell for cell in cells if cell.source.startswith("!")]
        compiling = [cell for cell in cells if compiles(cell.source)]
        left_out = [*processes[1:], *compiling[compiler_is_here() :]]
        forget = nbformat.v4.new_code_cell("%reset_selective -f .")  # %reset takes half a second, to collect garbage
        kept += [forget, *(cell for cell in cells if cell not in left_out)]
    for number, cell in enumerate(kept):
        cell.id = f"cell-{number}"  # each notebook counts from one
    together = nbformat.v4.new_notebook(cells=kept)
    stored = [outputs(cell) for cell in together.cells]
    assert sum(map(bool, stored)) > len(MARKDOWN), "the notebooks show hardly any output"
    here = {"metadata": {"path": tmp_path}}
    NotebookClient(together, timeout=300, startup_timeout=300, kernel_name="python3", resources=here).execute()
    fail_with(
        f"a notebook shows {old!r} and prints {outputs(cell)!r}:\n{cell.source}"
        for old, cell in zip(stored, together.cells, strict=True)
        if old and "".join(outputs(cell)).replace("\r\n", "\n").strip() != "".join(old).strip()
    )


def test_llms_txt_lists_every_page(built, served):
    listed = re.findall(r"^- \[(.+?)\]\((.*?)\): (.+)$", (built / "llms.txt").read_text(), re.MULTILINE)
    assert sorted(listed) == sorted((page.title, f"{served.origin}{page.owns}.md", page.description) for page in PAGES)


def test_programs_are_served(built):
    fail_with(
        f"{relative(program)} is not served as it is"
        for program in (ROOT / "snippets").rglob("*.py")
        if not (file := built / relative(program)).exists() or file.read_text() != program.read_text()
    )


@every_page
def test_page_says_where_it_ran_and_leads_to_its_editions(page, served):
    html = BeautifulSoup(served.file(page).read_text(), "html.parser")
    assert "<!-- " not in html.article.decode_contents()
    if ran := evidence.line(page):
        assert ran in html.article.text
    links = [link["href"] for link in html.select("p.editions a")]
    files = [(served.file(page).parent / link).resolve().relative_to(served.folder).as_posix() for link in links]
    beside = f"{page.owns}/{posixpath.basename(page.name)}" if page.is_notebook else f"{page.owns}.ipynb"
    shown = dict.fromkeys(f"snippets/{include.file}" for include in page.includes if include.file.endswith(".py"))
    assert files == [f"{page.owns}.md", beside, *shown]
    fail_with(page.problem(1, f"{file} is not there") for file in files if not (served.folder / file).exists())


def test_table_of_runs_leads_to_the_pages(tmp_path, served):
    about = next(page for page in PAGES if page.owns == "about")
    built = tmp_path / "about/index.html"
    editions.write(built, editions.WHERE_IT_RAN)
    editions.write_page(tmp_path, about, "| page | torch |\n|---|---|\n| [a page](loss/backward.md) | 1 of 1 |\n")
    (link,) = BeautifulSoup(built.read_text(), "html.parser").select("table td a")
    assert link["href"] == "../loss/backward/"
    assert "| [a page](http://localhost:8000/loss/backward.md) | 1 of 1 |" in (tmp_path / "about.md").read_text()


@pytest.mark.parametrize("suffix", [".md", ".ipynb"])
@every_markdown
def test_links_of_editions_are_whole(page, suffix, built, served):
    """A file that was downloaded has no neighbours."""
    file = built / f"{page.owns}{suffix}"
    if suffix == ".ipynb":
        cells = nbformat.read(file, 4).cells
        text = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    else:
        text = file.read_text()
    fail_with(dead(page, text, served))


def test_links_of_the_notebook_in_markdown_are_whole(built, served):
    fail_with(dead(NOTEBOOK, (built / f"{NOTEBOOK.owns}.md").read_text(), served))


def dead(page, text, served):
    for link in re.findall(r"\]\((.*?)\)", re.sub(r"```.*?```|`[^`]*`", "", text, flags=re.DOTALL)):
        path = link.removeprefix(served.origin).partition("#")[0]
        if not ((served.folder / path).exists() if link.startswith(served.origin) else link.startswith("https:")):
            yield page.problem(1, f"{link} leads nowhere from an edition")


def test_notebook_page_says_what_the_notebook_says_and_brings_no_styles(served):
    article = BeautifulSoup(served.file(NOTEBOOK).read_text(), "html.parser").article
    assert not article.find_all(["style", "script"])
    assert letters(article.select("pre > code")) == letters(NOTEBOOK.html.select("pre > code"))
    assert letters(article.select("p, h1, h2, li")).startswith(letters(NOTEBOOK.html.select("p, h1, h2, li")))
    assert [heading["id"] for heading in article.select("h1, h2")] == [
        heading["id"] for heading in NOTEBOOK.html.select("h1, h2")
    ]


def letters(elements) -> str:
    """All that elements say, without blanks and without links to themselves."""
    return "".join("".join(element.text for element in elements).replace("¶", "").split())


def test_charts_of_the_notebook_are_files_with_a_size_and_words(served):
    page = served.file(NOTEBOOK)
    charts = BeautifulSoup(page.read_text(), "html.parser").select("img.chart")
    assert len(charts) == NOTEBOOK.file.count('"image/png"')
    for chart in charts:
        assert (page.parent / chart["src"]).read_bytes().startswith(b"\x89PNG")
        assert chart["alt"] and chart["loading"] == "lazy" and int(chart["width"]) > int(chart["height"]) > 0


def test_cell_that_raised_stops_the_build(tmp_path):
    cell = nbformat.v4.new_code_cell("no_such_name")
    cell.outputs = [nbformat.v4.new_output("error", ename="NameError", evalue="no such name", traceback=[])]
    file = tmp_path / "raised.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[cell], metadata={"description": "A test."}), file)
    page = SimpleNamespace(file=SimpleNamespace(src_uri=file.name, abs_src_path=str(file)), meta={})
    with pytest.raises(PluginError, match="cell 1 of the notebook raised NameError: no such name"):
        hook.on_page_content("", page, None, None)


def test_tabs_and_folds_are_opened():
    tab, fold = (
        '=== "new"\n\n    ``` { .text .output }\n    1\n    ```',
        '??? question "Why?"\n\n    !!! note "So"\n\n        That.',
    )
    parts = editions.said(f"{tab}\n\n{fold}")
    assert editions.text_of(parts) == "**new**\n\n```text output\n1\n```\n\n**Why?**\n\n**So**\n\nThat.\n"


def test_links_lead_to_editions_or_to_the_site():
    page = Page("docs/loss/backward.md", "")
    text = ("[a](../index.md) [b](closure.md#why) [c](#here) [d](https://x.y/z.md) `[e](f.md)`",)
    (to,) = editions.linked(text, page, lambda name: f"<{name}>")
    assert to.startswith(
        "[a](<docs/index.md>) [b](<docs/loss/closure.md>#why) [c](<docs/loss/backward.md>#here) [d](https:"
    )

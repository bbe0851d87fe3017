"""Every page is Markdown, a notebook and files too, and these say what the page says and run."""

import json
import re

import nbformat
import pytest
from nbclient import NotebookClient
from notebooks import outputs
from pages import DOCS, NOTEBOOKS, PAGES, ROOT, blocks, each_markdown, relative, report


def edition(built, page, suffix):
    return built / page.relative_to(DOCS).with_suffix(suffix)


@every_markdown
def test_markdown_has_every_program_output_and_figure(page, built):
    text = edition(built, page, ".md").read_text()
    fail_with(missing(page, text))


def missing(page, text):
    for block in blocks(page):
        if re.sub(r" # \(\d+\)!?", "", block.text).strip() not in re.sub(r" # \(\d+\)!?", "", text):
            yield f"{block}: the Markdown edition lacks this block"
    if left := re.search(r"--8<--|<svg|^ *(?:\?\?\?|===) |\{ ?\.", text, re.MULTILINE):
        yield f"{relative(page)}: {left[0]!r} is left in the Markdown edition"


@every_markdown
def test_notebook_has_every_program(page, built):
    notebook = nbformat.read(edition(built, page, ".ipynb"), 4)
    nbformat.validate(notebook)
    programs = [block.text.strip() for block in blocks(page) if block.info == "python"]
    assert [cell.source.strip() for cell in notebook.cells if cell.cell_type == "code"] == programs


def test_notebooks_run_and_print_what_they_show(built):
    """All in one kernel, emptied between two: its start and its import of torch cost more than the rest."""
    together = nbformat.v4.new_notebook()
    for page in PAGES:
        notebook = nbformat.read(edition(built, page, ".ipynb"), 4)
        reset = nbformat.v4.new_code_cell("%reset -f")
        together.cells += [reset, *(cell for cell in notebook.cells if cell.cell_type == "code")]
    stored = [outputs(cell) for cell in together.cells]
    NotebookClient(together, timeout=120, kernel_name="python3").execute()
    fail_with(
        f"a notebook shows {old!r} and prints {outputs(cell)!r}:\n{cell.source}"
        for old, cell in zip(stored, together.cells, strict=True)
        if old and "".join(outputs(cell)).strip() != "".join(old).strip()
    )


def test_llms_txt_lists_every_page(built, served):
    text = (built / "llms.txt").read_text()
    listed = set(re.findall(r"\]\((.*?)\)", text))
    assert listed == {f"{served.origin}{page.relative_to(DOCS).with_suffix('.md')}" for page in [*PAGES, *NOTEBOOKS]}


def test_programs_are_served(built):
    programs = list((ROOT / "snippets").rglob("*.py"))
    served = [built / program.relative_to(ROOT) for program in programs]
    fail_with(
        f"{relative(program)} is not served as it is"
        for program, file in zip(programs, served, strict=True)
        if not file.exists() or file.read_text() != program.read_text()
    )


@pytest.mark.parametrize("suffix", [".md", ".ipynb"])
@every_markdown
def test_links_of_editions_are_whole(page, suffix, built, served):
    """A file that was downloaded has no neighbours."""
    text = edition(built, page, suffix).read_text()
    if suffix == ".ipynb":
        text = "\n".join(cell["source"] for cell in json.loads(text)["cells"] if cell["cell_type"] == "markdown")
    text = re.sub(r"```.*?```|`[^`]*`", "", text, flags=re.DOTALL)
    fail_with(dead(page, re.findall(r"\]\((.*?)\)", text), built, served))


def dead(page, links, built, served):
    for link in links:
        own = link.startswith(served.origin)
        path = link.removeprefix(served.origin).partition("#")[0]
        if not ((built / path).exists() if own else link.startswith("https:")):
            yield f"{relative(page)}: {link} leads nowhere from an edition"

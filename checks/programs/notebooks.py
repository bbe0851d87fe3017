"""A notebook is a test too: every cell runs, in order, and prints what is stored under it.

    docs/notebook/optim-explain.ipynb::cpu
    docs/notebook/optim-explain.ipynb::cuda

Figures are compared by their presence; each cell that draws one also prints what it draws.
"""

import pytest
from _versions import PINNED
from compare import close, difference
from pages import ROOT, relative
from programs import DEVICES, Wrong, absent


def pytest_collect_file(file_path, parent):
    if file_path.suffix == ".ipynb":
        return Notebook.from_parent(parent, path=file_path)


class Notebook(pytest.File):
    def collect(self):
        for device in DEVICES:
            if self.config.option.device in (None, device):
                yield NotebookRun.from_parent(self, name=device)


class NotebookRun(pytest.Item):
    """The whole notebook in a Jupyter kernel of its own, with torch's default device set to the one it is named for."""

    def runtest(self):
        import nbformat
        import torch
        from nbclient import NotebookClient
        from nbclient.exceptions import CellExecutionError

        if self.name == "cuda" and not torch.cuda.is_available():
            absent("REQUIRE_CUDA", "1", "no CUDA device here")
        stored = nbformat.read(self.path, 4)
        run = nbformat.read(self.path, 4)
        first = nbformat.v4.new_code_cell(f"import torch\ntorch.set_default_device({self.name!r})")
        if self.name != "cpu":
            run.cells.insert(0, first)
        try:
            NotebookClient(run, timeout=600, kernel_name="python3", resources={"metadata": {"path": ROOT}}).execute()
        except CellExecutionError as error:
            raise Wrong(f"{relative(self.path)}: a cell raises\n{error}") from None
        if self.name != "cpu":
            del run.cells[0]
        if self.config.option.update and self.name == "cpu":
            for cell in run.cells:
                cell.metadata.pop("execution", None)  # times of day: noise in every diff
            run.metadata.pop("language_info", None)
            nbformat.write(run, self.path)
            stored = run
        exact = self.name == "cpu" and torch.__version__.split("+")[0] == PINNED
        for number, (old, new) in enumerate(zip(stored.cells, run.cells, strict=True), 1):
            expected, printed = "\n".join(outputs(old)), "\n".join(outputs(new))
            if printed != expected and (exact or not close(expected, printed)):
                line, lines = difference(expected, printed)
                raise Wrong(
                    f"{relative(self.path)}: cell {number}, line {line} of its output (- stored, + printed)\n{lines}\n"
                    "If what it prints now is right, `make update` stores it."
                )

    def repr_failure(self, excinfo):
        return str(excinfo.value)


def outputs(cell) -> list[str]:
    """What a reader sees under a cell: text as it stands, a figure by its kind. Anything on stderr is a mistake."""
    seen = []
    for output in cell.get("outputs", []):
        if output.output_type == "stream":
            seen.append(output.text if output.name == "stdout" else f"stderr: {output.text}")
        else:
            images = sorted(kind for kind in output.data if kind.startswith("image/"))
            seen.append(" ".join(images) or output.data["text/plain"])
    if any(text.startswith("stderr: ") for text in seen):
        raise Wrong("\n".join(seen))
    return seen

"""A notebook is a program too: every cell runs, in order, and prints what is stored under it.

Figures are compared by their presence; each cell that draws one also prints what it draws.
"""

from itertools import groupby
from pathlib import Path

from checks import ROOT, relative
from checks.programs.compare import close, difference
from checks.programs.compiled import LOGGED
from checks.programs.fork import forked
from checks.programs.run import NO_CUDA, Absent, Wrong, cuda_is_here


def judge(path: Path, device: str, update: bool, exact: bool) -> None:
    """Run a whole notebook in a Jupyter kernel of its own, with torch's default device set to `device`.

    Raises Wrong unless each cell prints what is stored under it; `update` stores what it prints on the CPU.
    """
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    if device == "cuda" and not forked(cuda_is_here):
        raise Absent(*NO_CUDA)
    old, new = nbformat.read(path, 4), nbformat.read(path, 4)
    on_device = nbformat.v4.new_code_cell(f"import torch\ntorch.set_default_device({device!r})")
    new.cells[:0] = [on_device] if device != "cpu" else []
    try:
        NotebookClient(new, timeout=600, kernel_name="python3", resources={"metadata": {"path": ROOT}}).execute()
    except CellExecutionError as error:
        raise Wrong(f"{relative(path)}: a cell raises\n{error}") from None
    new.cells = [cell for cell in new.cells if cell is not on_device]
    if update and device == "cpu":
        for before, cell in zip(old.cells, new.cells, strict=True):
            cell.metadata.pop("execution", None)  # times of day: noise in every diff
            # A picture has other bytes each time, and shows what is printed.
            if cell.cell_type == "code" and outputs(cell) == outputs(before):
                cell.outputs = before.outputs
        new.metadata.pop("language_info", None)
        nbformat.write(new, path)
        old = new
    for number, (stored, run) in enumerate(zip(old.cells, new.cells, strict=True), 1):
        expected, printed = "\n".join(outputs(stored)), "\n".join(outputs(run))
        if printed != expected and (exact or not close(expected, printed)):
            line, lines = difference(expected, printed)
            raise Wrong(
                f"{relative(path)}: cell {number}, line {line} of its output (- stored, + printed)\n{lines}\n"
                "If what it prints now is right, `make update` stores it."
            )


def outputs(cell) -> list[str]:
    """What a reader sees under a cell: text as it stands, a figure by its kind. Anything on stderr is a mistake."""
    seen = []
    for is_text, pieces in groupby(cell.get("outputs", []), key=lambda output: output.output_type == "stream"):
        if not is_text:
            shown = [{kind: kind for kind in piece.data if kind.startswith("image/")} or piece.data for piece in pieces]
            seen += [next(iter(data.values())) for data in shown]
            continue
        pieces = list(pieces)  # a busy kernel sends what a cell prints in more than one
        if wrong := LOGGED.sub("", "".join(piece.text for piece in pieces if piece.name != "stdout")):
            raise Wrong(f"stderr: {wrong}")
        if printed := "".join(piece.text for piece in pieces if piece.name == "stdout"):
            seen.append(printed)
    return seen

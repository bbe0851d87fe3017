"""Every program is a test: pytest-codeblocks runs it, the output stored beside it judges it.

    snippets/schedulers/step-order/optimizer_first.py::cpu           step_order.out
    snippets/schedulers/step-order/optimizer_first.py::cuda          step_order.cuda.out where there is one, else step_order.out
    snippets/schedulers/step-order/optimizer_first.py::torch-1.0.1   step_order.torch-1.0.1.out, on what `make history` builds,
                                                     and under `cpu` where that is the torch installed
    figures/step_order.py::cpu                       step_order.svg
    docs/schedulers/step-order.md::line 12           a Python fence that is written on the page itself

A new stored output adds a run; there is no other list.
"""

import os
import subprocess
import traceback
import warnings
from pathlib import Path

import pytest
from _versions import PINNED
from compare import close, difference
from pages import ROOT, pages_showing, relative
from pytest_codeblocks.main import CodeBlock, extract_from_file
from pytest_codeblocks.plugin import TestBlock

DEVICES = "cpu", "cuda"


def pytest_addoption(parser):
    group = parser.getgroup("optim explain")
    group.addoption("--device", choices=DEVICES, help="run programs on this device only")
    group.addoption("--update", action="store_true", help="rewrite the stored outputs with what the programs print")
    group.addoption("--page", type=Path, help="run what this page shows and check what it says, not the built site")


def pytest_pycollect_makemodule(module_path, parent):
    """A program is run, not imported: pytest would take one that is named on the command line for a test module."""
    if module_path.relative_to(ROOT).parts[0] in ("snippets", "figures"):
        return Program.from_parent(parent, path=module_path)


def pytest_collect_file(file_path, parent):
    if file_path.suffix == ".md" and file_path.relative_to(ROOT).parts[0] in ("docs", "README.md"):
        return Page.from_parent(parent, path=file_path)


def pytest_collection_modifyitems(config, items):
    if page := config.option.page:
        page = ROOT / page
        if not page.exists():
            raise pytest.UsageError(f"--page {config.option.page}: there is no such file")
        # Building the site for one page would take many times as long as all the rest.
        kept = [item for item in items if page in pages_of(item) and "served" not in getattr(item, "fixturenames", ())]
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = kept


def pages_of(item) -> list[Path]:
    """The pages that an item is about."""
    if isinstance(item, pytest.Function):
        about = item.callspec.params.get("page") if hasattr(item, "callspec") else None
        return [about] if isinstance(about, Path) else []
    return [item.path, *(ROOT / place.partition(":")[0] for place in pages_showing(item.path))]


class Wrong(Exception):
    """A program did not do what its page says. The message is the whole report."""


class Program(pytest.File):
    """A file of snippets/ or figures/: a run on each device, and one for each old torch it has an output of."""

    def collect(self):
        kinds = (".svg", ".md") if self.path.parent == ROOT / "figures" else (".out",)
        stored = next(
            (file for kind in kinds if (file := self.path.with_suffix(kind)).exists()), self.path.with_suffix(kinds[0])
        )
        for device in DEVICES:
            if self.config.option.device in (None, device):
                yield OnDevice.from_parent(self, name=device, stored=stored)
        if self.config.option.device in (None, "cpu"):
            for old in sorted(self.path.parent.glob(f"{self.path.stem}.torch-*.out")):
                yield OnOldTorch.from_parent(self, name=old.stem.removeprefix(f"{self.path.stem}."), stored=old)


class Page(pytest.File):
    """A Markdown file: its fences that include a snippet are that snippet's business, the others run here."""

    def collect(self):
        for block in extract_from_file(self.path):
            if block.syntax == "python" and "--8<--" not in block.code:
                yield Fence.from_parent(self, name=f"line {block.lineno}", obj=block)


class Fence(TestBlock):
    """A Python fence, run in this process by pytest-codeblocks' own item: it may neither warn nor leak."""

    def runtest(self):
        # Here, not above: `mkdocs` and the collection of one page need no torch.
        import torch
        from isolation import nothing_leaks

        torch.set_warn_always(True)  # PyTorch's own "warn once" would make a program depend on those before it
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with nothing_leaks():
                super().runtest()

    def repr_failure(self, excinfo):
        return explain(self.path, excinfo.value)


class OnDevice(Fence):
    """A program with torch's default device set to the one it is named for."""

    def __init__(self, *, stored, **kwargs):
        super().__init__(**kwargs)
        self.stored = stored
        # The block runs the file rather than its text: real traceback, __name__ == "__main__", pickle and inspect work.
        self.obj = CodeBlock(f"import runpy\nrunpy.run_path({str(self.path)!r}, run_name='__main__')", 1, "python")

    def runtest(self):
        import torch

        if self.name == "cuda" and not torch.cuda.is_available():
            absent("REQUIRE_CUDA", "1", "no CUDA device here")
        self.obj.expected_output = kept = KeptOutput()
        torch.set_default_device(None if self.name == "cpu" else self.name)
        try:
            super().runtest()
        finally:
            torch.set_default_device(None)

        own = self.stored.with_suffix(f".{self.name}{self.stored.suffix}")
        if self.config.option.update:
            if self.name != "cpu" and close(self.stored.read_text(), kept.printed):
                own.unlink(missing_ok=True)
            else:
                (self.stored if self.name == "cpu" else own).write_text(kept.printed)
        version = torch.__version__.split("+")[0]
        newer = self.stored.with_suffix(f".torch-{version}{self.stored.suffix}")
        stored = next(file for file in (own, newer, self.stored) if file.exists() or file == self.stored)
        judge(stored, kept.printed, exact=self.name == "cpu" and version == PINNED)


class OnOldTorch(pytest.Item):
    """The same program on a real torch of long ago, in that torch's own interpreter."""

    def __init__(self, *, stored, **kwargs):
        super().__init__(**kwargs)
        self.stored = stored

    def runtest(self):
        home, version = ROOT / ".history" / self.name, self.name.removeprefix("torch-")
        if not (home / "built").exists():
            absent("REQUIRE_HISTORY", version, f"not built: `make history HISTORY={version}` builds it")
        run = subprocess.run([home / "bin" / "python", self.path], capture_output=True, text=True, timeout=300)
        if run.returncode or run.stderr:
            raise Wrong(f"{relative(self.path)} on {self.name}:\n{run.stderr or run.stdout}")
        if self.config.option.update:
            self.stored.write_text(run.stdout)
        judge(self.stored, run.stdout, exact=True)  # one build, one interpreter: the same to the letter

    repr_failure = Fence.repr_failure


class KeptOutput(str):
    """pytest-codeblocks asks whether this differs from what was printed: keep that, the verdict is judge()'s."""

    __hash__ = str.__hash__

    def __ne__(self, printed):
        self.printed = printed
        return False


def absent(variable: str, what: str, reason: str):
    """Skip, or fail where the environment `variable` lists `what` among the things that must be there."""
    (pytest.fail if what in os.environ.get(variable, "").split() else pytest.skip)(reason)


def judge(stored: Path, printed: str, exact: bool):
    """Raise Wrong unless `printed` is what `stored` holds: to the letter, or floats within a tolerance."""
    if not stored.exists():
        raise Wrong(f"{relative(stored)} does not exist: `make update` writes it")
    expected = stored.read_text()
    if printed != expected and (exact or not close(expected, printed)):
        line, lines = difference(expected, printed)
        raise Wrong(
            f"{relative(stored)}:{line}: the program prints something else (- stored, + printed)\n{lines}\n"
            "If what it prints now is right, `make update` stores it; then read the pages again."
        )


def explain(path: Path, error: BaseException) -> str:
    """The report of a failure: what went wrong in the program, where, and which pages show the program."""
    if isinstance(error, RuntimeError) and error.__context__:  # pytest-codeblocks' wrapping has no traceback
        error = error.__context__
    frame = error.__traceback__
    here = "<string>" if path.suffix == ".md" else str(path)
    while frame and frame.tb_frame.f_code.co_filename != here:
        frame = frame.tb_next
    if frame or isinstance(error, SyntaxError):
        text = "".join(traceback.format_exception(error.with_traceback(frame))).replace(f"{ROOT}/", "")
    else:
        text = str(error) or repr(error)
    return "\n".join([f"{relative(path)}: {text}", *(f"shown on {place}" for place in pages_showing(path))])

"""The pages and their programs as items of pytest.

snippets/schedulers/step-order/wrong.py::text          it is shown, it claims something, it fits
snippets/schedulers/step-order/wrong.py::cpu           wrong.out
snippets/schedulers/step-order/wrong.py::cuda          wrong.cuda.out where there is one, else wrong.out
snippets/practice/several-processes/loop.py::cpu       in as many processes as its docstring says
snippets/practice/compile/loop.py::cpu                 in an interpreter of its own, for it has torch.compile in it
snippets/schedulers/step-order/versions.py::torch-1.0.1  on what `make history` builds, and that is the torch's name
figures/schedulers/step-order/rates_in_both_orders.py::cpu
docs/schedulers/step-order.md::numbers                 a check of the page, by its name in checks/pages/
docs/schedulers/step-order.md::line 12                 a Python fence that is written on the page itself
docs/algorithms/adam.md::line 141                      the picture of an instrument that stands there
docs/notebook/optim-explain.ipynb::cpu                 all cells, in order
"""

import gc
import os
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version

import pytest
from pytest_codeblocks.main import extract_from_file

from checks import ROOT, relative
from checks.programs import notebooks, stored, text
from checks.programs.fork import forked, start
from checks.programs.launch import ranks
from checks.programs.run import DEVICES, Absent, Wrong, run, run_on_old_torch
from checks.reading.markdown import INCLUDE
from checks.reading.page import Page
from checks.reading.releases import FACTS, PINNED, unpinned
from checks.reading.scenes import scenes

WORKERS = 2


def pytest_addoption(parser):
    group = parser.getgroup("optim explain")
    group.addoption("--device", choices=DEVICES, help="run programs on this device only")
    group.addoption("--update", action="store_true", help="rewrite the stored outputs with what the programs print")
    group.addoption("--page", help="a page of docs/: its programs and its checks alone")


def pytest_configure(config):
    start()
    config.stored = []  # the items whose outputs --update has changed
    if name := config.option.page:
        if not (ROOT / name).is_file():
            raise pytest.UsageError(f"--page {name}: there is no such file")
        owned = [ROOT / kind / Page.read(ROOT / name).owns for kind in ("snippets", "figures")]
        config.args = [str(path) for path in (*owned, ROOT / name) if path.exists()]


def pytest_collection_finish(session):
    """Programs print the same beside one another: the next one runs while this one is judged.

    Not the figures: they read what the programs before them may have stored.
    """
    # To look for garbage among torch's objects and the pages' trees, which stay, took a third of the checks' time.
    gc.freeze()
    gc.set_threshold(50_000)
    if not session.config.option.collectonly:
        session.config.pool = ThreadPoolExecutor(WORKERS)
        for item in session.items:
            if isinstance(item, OnDevice) and item.name == "cpu" and item.path.is_relative_to(ROOT / "snippets"):
                item.ahead = session.config.pool.submit(run, item.path)


def pytest_unconfigure(config):
    if pool := getattr(config, "pool", None):
        pool.shutdown(cancel_futures=True)


def pytest_pycollect_makemodule(module_path, parent):
    """A program is run, not imported: pytest would take one that is named on the command line for a test module."""
    if module_path.relative_to(ROOT).parts[0] in ("snippets", "figures"):
        return ProgramFile.from_parent(parent, path=module_path)


def pytest_collect_file(file_path, parent):
    top = file_path.relative_to(ROOT).parts[0]
    if top == "docs" and file_path.suffix in (".md", ".ipynb"):
        return PageFile.from_parent(parent, path=file_path)
    if file_path.name == "README.md":
        return ReadmeFile.from_parent(parent, path=file_path)


class ProgramFile(pytest.File):
    """A program of snippets/ or figures/: a run on each device, and one for each old torch it has an output of."""

    def collect(self):
        if self.path.parent == ROOT / "figures":
            return  # what the figures are drawn with
        yield Check.from_parent(self, name="text", check=lambda: text.flaws(self.path))
        drawn = self.path.is_relative_to(ROOT / "figures")  # from stored outputs: no device has a part in it
        for device in DEVICES[:1] if drawn or ranks(self.path) else DEVICES:  # gloo's processes compute on the CPU
            if self.config.option.device in (None, device):
                yield OnDevice.from_parent(self, name=device)
        if self.config.option.device in (None, "cpu"):
            for version, output in stored.on_old_torch(self.path).items():
                yield OnOldTorch.from_parent(self, name=f"torch-{version}", stored=output)
        if self.path == FACTS:  # last: it reads what the runs above may store
            yield Check.from_parent(self, name="releases", check=unpinned)


class PageFile(pytest.File):
    """A page: its checks, and what runs of it that is no file of its own."""

    def collect(self):
        from checks.pages import CHECKS, links, problems  # here: they import torch, which not every run needs

        # The pages that link here ask for its anchors: it is rendered once for all, unless its pictures may change.
        page = Page.read(self.path) if self.config.option.update else links.other(relative(self.path))
        # First the pictures: a check of the page would miss one that --update has yet to draw.
        for scene in [] if page.is_notebook else scenes(page):
            if scene.picture:
                yield Picture.from_parent(self, name=f"line {scene.line}", scene=scene)
        for name in CHECKS:
            yield Check.from_parent(self, name=name, check=lambda name=name: problems(page, name))
        if page.is_notebook:
            for device in DEVICES:
                if self.config.option.device in (None, device):
                    yield OnNotebook.from_parent(self, name=device)
        else:
            for block in extract_from_file(self.path):
                if block.syntax == "python" and not INCLUDE.search(block.code):
                    yield WrittenOnPage.from_parent(self, name=f"line {block.lineno}", block=block)


class ReadmeFile(pytest.File):
    def collect(self):
        from checks.pages.devices import unseen

        yield Check.from_parent(self, name="devices", check=lambda: unseen(Page.read(self.path)))


class Item(pytest.Item):
    """What all items have in common: a heading that names the file, and a report without pytest's own traceback."""

    def reportinfo(self):
        return self.path, None, f"{relative(self.path)}::{self.name}"

    def repr_failure(self, excinfo):
        if not isinstance(excinfo.value, Wrong):
            return super().repr_failure(excinfo)
        shown = text.shown_on(self.path) if self.path.suffix == ".py" else []
        return "\n".join([str(excinfo.value), *(f"shown on {place}" for place in shown)])


class Check(Item):
    """One check of one file."""

    def __init__(self, *, check, **kwargs):
        super().__init__(**kwargs)
        self.check = check

    def runtest(self):
        if found := [str(problem) for problem in self.check()]:
            raise Wrong("\n".join(found))


class Run(Item):
    """A program somewhere: `printed()` runs it there, `output()` is where what it prints is stored."""

    def exact(self) -> bool:
        return True

    def runtest(self):
        try:
            if stored.settle(self.output(), self.printed, self.exact(), self.config.option.update):
                self.config.stored.append(self)
        except Absent as absent:
            skip_unless_required(absent)


class OnDevice(Run):
    """A program with torch's default device set to the one that the item is named for."""

    ahead = None  # its first run, if that has begun

    def printed(self):
        if self.ahead:
            first, self.ahead = self.ahead, None
            return first.result()
        return run(self.path, self.name)

    def output(self):
        if self.config.option.update and self.name != "cpu":
            main = stored.output(self.path)
            return main.with_suffix(f".{self.name}{main.suffix}")
        return stored.expected(self.path, installed(), self.name)

    def exact(self):
        return self.name == "cpu" and installed() == PINNED

    def runtest(self):
        super().runtest()
        own, main = self.output(), stored.output(self.path)
        if self.config.option.update and own != main and stored.close(main.read_text(), own.read_text()):
            own.unlink()  # the device prints nothing of its own


class WrittenOnPage(Item):
    """A Python fence that includes nothing."""

    def __init__(self, *, block, **kwargs):
        super().__init__(**kwargs)
        self.block = block

    def runtest(self):
        run(self.path, block=self.block)


class Picture(Run):
    """What stands in an instrument for readers without scripts: drawn from what the instrument itself shows."""

    def __init__(self, *, scene, **kwargs):
        super().__init__(**kwargs)
        self.scene = scene

    def printed(self):
        from figures.scene import draw

        return forked(draw, self.scene) + "\n"

    def output(self):
        return ROOT / "figures" / self.scene.picture


class OnOldTorch(Run):
    """A program on a real torch of long ago: one build, one interpreter, so it prints the same to the letter."""

    def __init__(self, *, stored, **kwargs):
        super().__init__(**kwargs)
        self.stored = stored

    def printed(self):
        return run_on_old_torch(self.path, self.name.removeprefix("torch-"))

    def output(self):
        return self.stored


class OnNotebook(Item):
    """The notebook, in a Jupyter kernel of its own."""

    def runtest(self):
        try:
            exact = self.name == "cpu" and installed() == PINNED
            notebooks.judge(self.path, self.name, self.config.option.update, exact)
        except Absent as absent:
            skip_unless_required(absent)


def installed() -> str:
    return version("torch").partition("+")[0]


def skip_unless_required(absent: Absent):
    """Skip, or fail where the environment says that what is absent must be there."""
    required = os.environ.get(absent.variable, "").split()
    (pytest.fail if absent.value in required else pytest.skip)(str(absent))

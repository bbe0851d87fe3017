"""One program, run once: by pytest-codeblocks, on a device, in a process of its own or in several."""

import os
import socket
import subprocess
import sys
import traceback
import warnings
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from pytest_codeblocks.main import CodeBlock
from pytest_codeblocks.plugin import TestBlock

from checks import ROOT, relative
from checks.programs import Absent, Wrong
from checks.programs.compiled import LOGGED, compiler_is_here, compiles, needs_compiler
from checks.programs.fork import Ended, forked, together
from checks.programs.launch import ranks

if TYPE_CHECKING:  # it imports torch, which only the process that runs a program needs
    from checks.programs.watch import Seen

DEVICES = "cpu", "cuda"
NO_CUDA = "no CUDA device here", "REQUIRE_CUDA"
NO_GLOO = "this torch has no torch.distributed with gloo", "REQUIRE_DISTRIBUTED"


@dataclass(frozen=True)
class Outcome:
    """What came of a run: what it printed and did, or one of the two reasons why that does not count."""

    printed: str = ""
    seen: "Seen | None" = None
    absent: tuple = ()
    wrong: str = ""


def run(path: Path, device: str = "cpu", block: CodeBlock | None = None) -> str:
    """What a program prints with torch's default device set to `device`; `block` is one that is written on a page.

    Raises Absent without the device, or the compiler that it needs; Wrong if the program raises, warns, or leaves
    anything changed.
    """
    try:
        if block:
            outcome = forked(here, path, device, block)
        elif compiles(path.read_text()):
            outcome = Outcome(afresh(path, device))
        elif number := ranks(path):
            outcome = in_ranks(path, number)
        else:
            outcome = forked(here, path, device, whole(path))
    except Ended as ended:
        raise Wrong(f"{relative(path)}: {ended}") from None
    if outcome.absent:
        raise Absent(*outcome.absent)
    if outcome.wrong:
        raise Wrong(outcome.wrong)
    if not block:
        SEEN[path, path.read_bytes()] = outcome.seen
    return outcome.printed


SEEN = {}  # by program, as it was


def seen(path: Path) -> "Seen":
    """What a program did with torch.optim when it last ran; it runs now if it has not yet run as it is.

    Of one that compiles nothing is known.
    """
    from checks.programs.watch import Seen

    if (path, path.read_bytes()) not in SEEN:
        run(path)
    return SEEN[path, path.read_bytes()] or Seen()


def run_on_old_torch(path: Path, version: str) -> str:
    """The same on a real torch of long ago, in that torch's own interpreter."""
    home = ROOT / f".history/torch-{version}"
    if not (home / "built").exists():
        raise Absent(f"torch {version} is not built: make history HISTORY={version}", "REQUIRE_HISTORY", version)
    return interpreted([home / "bin/python", path], f"{relative(path)} on torch {version}")


def interpreted(command: list, name: str, seconds: float = 300) -> str:
    """What a program prints in an interpreter that knows nothing of us. Raises Wrong if it logs anything, too."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds)
    except subprocess.TimeoutExpired:
        raise Wrong(f"{name}: it did not end within {seconds:g} seconds") from None
    if (said := LOGGED.sub("", done.stderr)) or done.returncode:
        raise Wrong(f"{name}: {said.replace(f'{ROOT}{os.sep}', '') or f'its process ended with {done.returncode}'}")
    return done.stdout


def afresh(path: Path, device: str) -> str:
    """What a program that compiles prints. Nothing watches it: that would be compiled, and compiling leaves traces."""
    if needs_compiler(path.read_text()) and not compiler_is_here():
        raise Absent("no C++ compiler here", "REQUIRE_COMPILER")
    if device == "cpu":
        return interpreted([sys.executable, path], relative(path))
    if not forked(cuda_is_here):
        raise Absent(*NO_CUDA)
    on_device = f"import torch\ntorch.set_default_device({device!r})\n{whole(path).code}"
    return interpreted([sys.executable, "-c", on_device], relative(path))


def whole(path: Path) -> CodeBlock:
    """The file rather than its text: its traceback is real, __name__ is "__main__", pickle and inspect work."""
    return CodeBlock(f"import runpy\nrunpy.run_path({str(path)!r}, run_name='__main__')", 1, "python")


def in_ranks(path: Path, number: int, seconds: float = 300) -> Outcome:
    """The run in several processes, as torchrun makes it: what rank 0 prints, for what several print has no order.

    The first rank that fails is the one that is heard. The others, which may wait for it, are ended.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    outcomes = {}
    try:
        for rank, outcome in together(as_rank, [(path, number, rank, port) for rank in range(number)], seconds):
            if rank and outcome.printed:
                outcome = replace(
                    outcome, wrong=f"{relative(path)}: it prints, and rank 0 alone may:\n{outcome.printed}"
                )
            if outcome.wrong or outcome.absent:
                return replace(outcome, wrong=outcome.wrong.replace(": ", f": rank {rank} of {number}: ", 1))
            outcomes[rank] = outcome
    except Ended as ended:
        left = " and ".join(f"rank {rank}" for rank in ended.calls)
        raise Wrong(f"{relative(path)}: {left} of {number}: {ended}") from None
    return outcomes[0]


def as_rank(path: Path, number: int, rank: int, port: int) -> Outcome:
    """The run in one of several processes. Variables tell it who it is and where rank 0 listens, as torchrun's do."""
    import torch

    if not (torch.distributed.is_available() and torch.distributed.is_gloo_available()):
        return Outcome(absent=NO_GLOO)
    told = {"RANK": rank, "LOCAL_RANK": rank, "WORLD_SIZE": number, "LOCAL_WORLD_SIZE": number}
    told |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port, "OMP_NUM_THREADS": 1}
    os.environ.update({name: str(value) for name, value in told.items()})
    torch.set_num_threads(1)  # the last of these is read when torch is imported, and that has been
    # The group stays as long as the process: where it is freed with the names of a program, together with a model that
    # DDP wraps, the process sometimes does not end. Seen with torch 2.13; by torchrun it was not.
    groups, destroy = [], torch.distributed.destroy_process_group

    def destroy_process_group(*arguments):
        groups.append(torch.distributed.group.WORLD)
        destroy(*arguments)

    torch.distributed.destroy_process_group = destroy_process_group
    return here(path, "cpu", whole(path))


def here(path: Path, device: str, block: CodeBlock) -> Outcome:
    """The run itself, in the process that it may do anything to."""
    import torch

    from checks.programs.leaks import nothing_leaks
    from checks.programs.watch import watch

    if device == "cuda" and not cuda_is_here():
        return Outcome(absent=NO_CUDA)
    torch.set_default_device(None if device == "cpu" else device)
    torch.set_warn_always(True)  # PyTorch's own "warn once" would hide what a second call says
    torch.seed()  # the process that this one was forked from has one seed for all
    block.expected_output = kept = KeptOutput()
    seen = watch()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with nothing_leaks():
                # The item of pytest-codeblocks without a session around it: it asks itself for no more than these.
                TestBlock.runtest(SimpleNamespace(name=path.name, obj=block))
    except BaseException as error:
        return Outcome(wrong=explain(path, error))
    return Outcome(printed=kept.printed, seen=seen)


def cuda_is_here() -> bool:
    """Whether there is a GPU. To be asked in a forked process only: the question touches the device."""
    import torch

    return torch.cuda.is_available()


class KeptOutput(str):
    """pytest-codeblocks asks whether this differs from what was printed: keep that, others judge it."""

    __hash__ = str.__hash__
    printed = ""

    def __ne__(self, printed):
        self.printed = printed
        return False


def explain(path: Path, error: BaseException) -> str:
    """What went wrong in a program, and where: the traceback from its first line on."""
    if isinstance(error, RuntimeError) and error.__context__:  # pytest-codeblocks' wrapping has no traceback
        error = error.__context__
    frame = error.__traceback__
    own = "<string>" if path.suffix == ".md" else str(path)
    while frame and frame.tb_frame.f_code.co_filename != own:
        frame = frame.tb_next
    if frame or isinstance(error, SyntaxError):
        text = "".join(traceback.format_exception(error.with_traceback(frame))).replace(f"{ROOT}{os.sep}", "")
    else:
        text = str(error) or repr(error)
    return f"{relative(path)}: {text}"

"""The stored outputs are the matrix: what a program prints, and where it prints something else.

    optimizer_first.py               the program
    optimizer_first.out              what it prints: on this torch, on every device
    optimizer_first.cuda.out         where CUDA truly prints something else
    optimizer_first.torch-1.0.1.out  what a real torch 1.0.1 prints: a run there

A new stored output adds a run; there is no other list.
"""

from collections.abc import Callable
from pathlib import Path

from checks import ROOT, relative
from checks.programs import Wrong
from checks.programs.compare import close, difference

DRAWN = ".svg", ".md"  # a figure draws a picture, or a table


def output(program: Path) -> Path:
    """Where the output of a program is stored, or will be."""
    kinds = DRAWN if program.is_relative_to(ROOT / "figures") else (".out",)
    return next((file for kind in kinds if (file := program.with_suffix(kind)).exists()), program.with_suffix(kinds[0]))


def expected(program: Path, torch: str, device: str) -> Path:
    """What the program is to print on a release of torch and a device."""
    stored = output(program)
    own = stored.with_suffix(f".{device}{stored.suffix}"), stored.with_suffix(f".torch-{torch}{stored.suffix}")
    return next((file for file in own if file.exists()), stored)


def on_old_torch(program: Path) -> dict[str, Path]:
    """The outputs of other releases of torch, by release."""
    found = sorted(program.parent.glob(f"{program.stem}.torch-*.out"))
    return {file.stem.removeprefix(f"{program.stem}.torch-"): file for file in found}


def settle(stored: Path, print_again: Callable[[], str], exact: bool, update: bool = False) -> bool:
    """Run a program and judge what it prints, or store it; whether something new was stored.

    It runs a second time before anything is stored or complained about. Raises Wrong, and stores nothing, if that
    prints something else, or if the program prints nothing.
    """
    printed = print_again()
    if not printed.strip():
        raise Wrong(f"{relative(stored)}: its program prints nothing, so it shows nothing")
    right = stored.exists() and same(stored.read_text(), printed, exact)
    if (update or not right) and print_again() != printed:
        raise Wrong(
            f"{relative(stored)}: two runs of its program print different things: it is not deterministic. "
            "Seed what is random: torch.manual_seed(0)"
        )
    new = update and not (stored.exists() and stored.read_text() == printed)
    if new:
        stored.parent.mkdir(parents=True, exist_ok=True)
        stored.write_text(printed)
    judge(stored, printed, exact)
    return new


def judge(stored: Path, printed: str, exact: bool) -> None:
    """Raise Wrong unless `printed` is what `stored` holds: to the letter, or floats within a tolerance."""
    if not stored.exists():
        raise Wrong(f"{relative(stored)} does not exist: `make update` writes it")
    expected = stored.read_text()
    if not same(expected, printed, exact):
        line, lines = difference(expected, printed)
        raise Wrong(
            f"{relative(stored)}:{line}: the program prints something else (- stored, + printed)\n{lines}\n"
            "If what it prints now is right, `make update` stores it; then read the pages again."
        )


def same(expected: str, printed: str, exact: bool) -> bool:
    return printed == expected or (not exact and close(expected, printed))

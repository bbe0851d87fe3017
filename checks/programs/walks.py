"""Where the optimizers of a program go: recorded while it runs, not looked for in its text."""

import contextlib
import io
import runpy
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from checks.programs.fork import forked
from checks.reading.scenes import Place


@dataclass(frozen=True)
class Walk:
    """What an optimizer does to one parameter of two numbers."""

    optimizer: str  # its class
    path: list[Place]  # before its first step and after each


def walks(programs: Iterable[Path]) -> list[Walk]:
    """Every optimizer of some programs that moves one parameter of two numbers and nothing else."""
    return forked(recorded, sorted(programs))


def recorded(programs: list[Path]) -> list[Walk]:
    from torch.optim.optimizer import register_optimizer_step_post_hook, register_optimizer_step_pre_hook

    found = {}  # the optimizers themselves are kept: else another one could get the id of one that is gone

    def begin(optimizer, *_):
        parameters = [p for group in optimizer.param_groups for p in group["params"]]
        if [p.numel() for p in parameters] == [2] and id(optimizer) not in found:
            found[id(optimizer)] = optimizer, parameters[0], [tuple(parameters[0].tolist())]

    def go_on(optimizer, *_):
        if id(optimizer) in found:
            _, parameter, path = found[id(optimizer)]
            path.append(tuple(parameter.tolist()))

    register_optimizer_step_pre_hook(begin)
    register_optimizer_step_post_hook(go_on)
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for program in programs:
            runpy.run_path(str(program), run_name="__main__")
    return [Walk(type(optimizer).__name__, path) for optimizer, _, path in found.values()]

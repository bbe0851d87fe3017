"""What a program does with torch.optim: recorded while it runs, not looked for in its text."""

import functools
import inspect
import math
import weakref
from dataclasses import dataclass, field

import torch
from torch.optim import lr_scheduler, swa_utils
from torch.optim.optimizer import register_optimizer_step_post_hook, register_optimizer_step_pre_hook


@dataclass(frozen=True)
class Walk:
    """What an optimizer does, step by step."""

    optimizer: str  # its class
    rates: list[float] = field(default_factory=list)  # the learning rate of its first group at each step
    path: list[tuple[float, float]] = field(default_factory=list)  # before the first and after each, if it has one
    # parameter, of two numbers


@dataclass(frozen=True)
class Seen:
    walks: list[Walk] = field(default_factory=list)
    given: set[tuple[str, str]] = field(default_factory=set)  # class and argument, where it is not its default


def watch() -> Seen:
    """What this process does from now on, filled in while it does it.

    Nothing of the program is kept alive by it, as far as it is no number or name: programs ask what is freed when.
    """
    seen = Seen()
    begun = weakref.WeakKeyDictionary()

    def begin(optimizer, *_):
        if optimizer not in begun:
            begun[optimizer] = Walk(type(optimizer).__name__)
            seen.walks.append(begun[optimizer])
            go(optimizer)
        lr = optimizer.param_groups[0].get("lr")  # somebody's own optimizer may have none
        begun[optimizer].rates.append(lr if isinstance(lr, float) else math.nan)  # to read a Tensor may warn

    def go(optimizer, *_):
        parameters = [p for group in optimizer.param_groups for p in group["params"]]
        if optimizer in begun and [p.numel() for p in parameters] == [2] and not parameters[0].is_meta:
            begun[optimizer].path.append(tuple(parameters[0].flatten().tolist()))

    register_optimizer_step_pre_hook(begin)
    register_optimizer_step_post_hook(go)
    for cls in classes():
        cls.__init__ = noting(cls, seen.given)
    return seen


def classes() -> list[type]:
    """The public classes that somebody makes an object of: optimizers, schedulers, and what averages weights."""
    spaces = torch.optim, lr_scheduler, swa_utils
    found = dict.fromkeys(vars(space)[name] for space in spaces for name in space.__all__)
    return [
        cls for cls in found if inspect.isclass(cls) and cls not in (torch.optim.Optimizer, lr_scheduler.LRScheduler)
    ]


def noting(cls: type, given: set[tuple[str, str]]):
    """The constructor of a class, which notes what it is given besides its defaults; not what a subclass gives it."""
    init, signature = cls.__init__, inspect.signature(cls.__init__)

    @functools.wraps(init)
    def noted(self, *args, **kwargs):
        init(self, *args, **kwargs)
        if type(self) is cls:
            arguments = signature.bind(self, *args, **kwargs).arguments
            given.update(
                (cls.__name__, name)
                for name, value in arguments.items()
                if name != "self" and not is_default(value, signature.parameters[name].default)
            )

    return noted


def is_default(value, default) -> bool:
    return value is default or (type(value) is type(default) and bool(value == default))

"""What a program does with torch.optim: recorded while it runs, not looked for in its text."""

import functools
import inspect
import weakref
from dataclasses import dataclass, field

import torch
from torch.optim import lr_scheduler, swa_utils
from torch.optim.optimizer import register_optimizer_step_post_hook, register_optimizer_step_pre_hook


@dataclass(frozen=True)
class Walk:
    """What an optimizer does to one parameter of two numbers."""

    optimizer: str  # its class
    path: list[tuple[float, float]]  # before its first step and after each


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
        sizes = [p.numel() for group in optimizer.param_groups for p in group["params"]]
        if sizes == [2] and optimizer not in begun:
            begun[optimizer] = Walk(type(optimizer).__name__, [place(optimizer)])
            seen.walks.append(begun[optimizer])

    def go_on(optimizer, *_):
        if optimizer in begun:
            begun[optimizer].path.append(place(optimizer))

    register_optimizer_step_pre_hook(begin)
    register_optimizer_step_post_hook(go_on)
    for cls in classes():
        cls.__init__ = noting(cls, seen.given)
    return seen


def place(optimizer) -> tuple[float, float]:
    return next(tuple(p.tolist()) for group in optimizer.param_groups for p in group["params"])


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

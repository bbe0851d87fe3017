"""Every Python name in inline code exists: on the page, in a program or an output, or in the installed torch."""

import ast
import builtins
import importlib
import inspect
import re
from functools import cache

import torch
from torch.optim import lr_scheduler, swa_utils

from checks.reading.page import Page, stands_in

OPTIMIZERS = [c for c in vars(torch.optim).values() if inspect.isclass(c) and issubclass(c, torch.optim.Optimizer)]
SCHEDULERS = [c for c in vars(lr_scheduler).values() if inspect.isclass(c) and issubclass(c, lr_scheduler.LRScheduler)]

# What a variable of this name is, on every page.
VARIABLES = {
    "self": [*OPTIMIZERS, *SCHEDULERS],
    "optimizer": OPTIMIZERS,
    "scheduler": SCHEDULERS,
    "model": [torch.nn.Module],
    "module": [torch.nn.Module],
    "criterion": [torch.nn.Module],
    "scaler": [torch.amp.GradScaler],
    **{name: [torch.Tensor] for name in ("w", "p", "x", "loss", "tensor", "parameter")},
}
NAMESPACES = [torch, torch.nn, torch.nn.functional, torch.nn.utils, torch.optim, lr_scheduler, swa_utils, builtins]
NAMESPACES += [importlib.import_module(cls.__init__.__module__) for cls in OPTIMIZERS]


def unknown(page: Page):
    shown = page.shown
    for passage in page.prose:
        for code in passage.codes:
            if stands_in(code, shown):
                continue
            argument, equals, value = code.partition("=")
            if argument.isidentifier() and equals and not value.startswith("="):  # `patience=2`
                if argument not in words():
                    yield page.problem(
                        page.at(code, passage), f"`{code}`: nothing in torch.optim takes an argument {argument!r}"
                    )
                continue
            try:
                tree = ast.parse(code.strip(".") if code.startswith(".") else code, mode="eval")
            except SyntaxError:
                yield page.problem(
                    page.at(code, passage), f"`{code}` is neither Python nor text that a program of this page shows"
                )
                continue
            for name in wrong_names(tree.body):
                yield page.problem(
                    page.at(code, passage), f"`{code}`: nothing on this page and nothing in torch is named {name!r}"
                )


def wrong_names(node: ast.expr) -> list[str]:
    """The names in an expression that resolve to nothing."""
    dotted = ast.unparse(node.func if isinstance(node, ast.Call) else node)
    wrong = [] if not re.fullmatch(r"[\w.]+", dotted) or owners(dotted) else [dotted]
    if isinstance(node, ast.Call):
        known = [name for owner in owners(dotted) for name in parameters(owner)]
        wrong += [f"{k.arg}=" for k in node.keywords if not wrong and known and k.arg not in known]
        children = [*node.args, *(keyword.value for keyword in node.keywords)]
    else:
        children = [] if re.fullmatch(r"[\w.]+", dotted) else list(ast.iter_child_nodes(node))
    return wrong + [name for child in children if isinstance(child, ast.expr) for name in wrong_names(child)]


def owners(dotted: str) -> list:
    """What a dotted name may stand for; empty if it stands for nothing."""
    first, *rest = dotted.split(".")
    found = list(VARIABLES.get(first, []))
    found += [vars(space)[first] for space in NAMESPACES if first in vars(space)]
    if first == "torch":
        found = imported(dotted)
        rest = []
    elif not rest and first in words():
        return [first]
    for name in rest:
        if name in ("grad", "data"):  # of a tensor's class these are descriptors
            found = [torch.Tensor]
            continue
        found = [getattr(owner, name, name) for owner in found if hasattr(owner, name) or name in instance_names()]
    return found


def imported(dotted: str) -> list:
    """The object at torch.optim.Adam.step; modules that torch hides are imported."""
    parts = dotted.split(".")
    for cut in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:cut]))
            for name in parts[cut:]:
                found = getattr(found, name)
        except (ImportError, AttributeError):
            continue
        return [found]
    return []


def parameters(owner) -> list[str]:
    try:
        return list(inspect.signature(owner).parameters)
    except (TypeError, ValueError):
        return []


@cache
def instance_names() -> set[str]:
    """What instances of optimizers and schedulers hold, and the keys of their groups and state."""
    names = set()
    for cls in OPTIMIZERS:
        if cls is torch.optim.Optimizer:
            continue
        w = torch.ones(2, 2, requires_grad=True)
        w.grad = torch.ones(2, 2).to_sparse() if cls is torch.optim.SparseAdam else torch.ones(2, 2)
        optimizer = cls([w])
        scheduler = lr_scheduler.LambdaLR(optimizer, lambda _: 1.0)
        optimizer.step(w.sum)
        names |= {*vars(optimizer), *optimizer.param_groups[0], *optimizer.state[w], *optimizer.state_dict()}
    return names | set(vars(scheduler))


@cache
def words() -> set[str]:
    """Every name that may stand alone: attributes, methods, arguments and keys of what torch.optim deals with."""
    classes = [*OPTIMIZERS, *SCHEDULERS, torch.nn.Module, torch.Tensor, torch.amp.GradScaler]
    names = {name for cls in classes for name in dir(cls)} | instance_names()
    functions = [member for cls in classes for _, member in inspect.getmembers(cls, inspect.isfunction)]
    return names | {name for thing in [*classes, *functions] for name in parameters(thing)}

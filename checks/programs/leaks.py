"""What a program must leave as it found it: who copies it into a notebook goes on working there."""

import contextlib
import inspect
import os
import warnings

import torch
import torch._dynamo  # the first optimizer imports it, and it adds a warning filter: before anything is compared
from torch.optim import lr_scheduler, optimizer


def methods() -> dict:
    """Every method of the classes of torch.optim, and of the tensors and modules that it works on."""
    classes = [c for space in (torch.optim, lr_scheduler) for c in vars(space).values() if isinstance(c, type)]
    return {
        f"{owner.__name__}.{name}": inspect.unwrap(member)  # Optimizer.__init__ itself wraps step, once for each class
        for owner in [*classes, torch.nn.Module, torch.Tensor]
        for name, member in vars(owner).items()
        if callable(member)
    }


# name: how to read it
STATE = {
    "default dtype": torch.get_default_dtype,
    "default device": torch.get_default_device,
    "grad mode": torch.is_grad_enabled,
    "autocast": lambda: (torch.is_autocast_enabled("cpu"), torch.is_autocast_enabled("cuda")),
    "anomaly detection": torch.is_anomaly_enabled,
    "deterministic mode": torch.get_deterministic_debug_mode,
    "float32 matmul precision": torch.get_float32_matmul_precision,
    "thread count": torch.get_num_threads,
    "print options": lambda: dict(vars(torch._tensor_str.PRINT_OPTS)),
    "global Optimizer hooks": lambda: (
        dict(optimizer._global_optimizer_pre_hooks),
        dict(optimizer._global_optimizer_post_hooks),
    ),
    "process group": lambda: torch.distributed.is_available() and torch.distributed.is_initialized(),
    "warning filters": lambda: list(warnings.filters),
    "environment": lambda: dict(os.environ),
    "working directory": os.getcwd,
}


METHODS = methods()  # before any program: this is imported once, and the processes are forked from there


class LeftChanged(Exception):
    """A program ended and some state of the process was not as before."""


@contextlib.contextmanager
def nothing_leaks():
    """Raise LeftChanged if the block succeeded and left a state changed. It puts nothing back: the process ends."""
    before = {name: read() for name, read in STATE.items()} | METHODS
    yield
    after = {name: read() for name, read in STATE.items()} | methods()
    if changed := [name for name in before if after.get(name) != before[name]]:
        raise LeftChanged("\n".join(f"{name}: {before[name]} before, {after.get(name)} after" for name in changed))

"""What a snippet must leave as it found it."""

import contextlib
import warnings

import torch
import torch._dynamo  # the first optimizer imports it, and it adds a warning filter: before anything is compared
from torch.optim import optimizer


def _printing() -> dict:
    return dict(vars(torch._tensor_str.PRINT_OPTS))


def _hooks() -> tuple:
    return dict(optimizer._global_optimizer_pre_hooks), dict(optimizer._global_optimizer_post_hooks)


def _set_hooks(hooks: tuple) -> None:
    for registered, before in zip(
        (optimizer._global_optimizer_pre_hooks, optimizer._global_optimizer_post_hooks), hooks, strict=True
    ):
        registered.clear()
        registered.update(before)


def _set_filters(filters: list) -> None:
    warnings.filters[:] = filters
    warnings._filters_mutated()


# name: how to read it, how to put it back
STATE = {
    "default dtype": (torch.get_default_dtype, torch.set_default_dtype),
    "default device": (torch.get_default_device, torch.set_default_device),
    "grad mode": (torch.is_grad_enabled, torch.set_grad_enabled),
    "anomaly detection": (torch.is_anomaly_enabled, torch.autograd.set_detect_anomaly),
    "deterministic mode": (torch.get_deterministic_debug_mode, torch.set_deterministic_debug_mode),
    "float32 matmul precision": (torch.get_float32_matmul_precision, torch.set_float32_matmul_precision),
    "thread count": (torch.get_num_threads, torch.set_num_threads),
    "print options": (_printing, lambda options: vars(torch._tensor_str.PRINT_OPTS).update(options)),
    "global Optimizer hooks": (_hooks, _set_hooks),
    "warning filters": (lambda: list(warnings.filters), _set_filters),
}


class LeftChanged(Exception):
    """A snippet ended and some state of the process was not as before."""


@contextlib.contextmanager
def nothing_leaks():
    """Put every state back after the block; raise LeftChanged if the block itself succeeded and left one changed.

    Random numbers are no leak: the generators are seeded anew before and restored after.
    """
    with torch.random.fork_rng():
        torch.seed()  # an unseeded program prints something else in every run, and so cannot pass
        before = {name: read() for name, (read, _) in STATE.items()}
        failed = True
        try:
            yield
            failed = False
        finally:
            changed = []
            for name, (read, restore) in STATE.items():
                if (now := read()) != before[name]:
                    restore(before[name])
                    changed.append(f"{name}: {before[name]} before, {now} after")
        if changed and not failed:
            raise LeftChanged("\n".join(changed))

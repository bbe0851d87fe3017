"""What it refuses, and what the others have and it has not."""

import textwrap

import torch
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    ReduceLROnPlateau,
    StepLR,
)


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


def attempt(name, call):
    try:
        call()
        print(f"{name}: no error")
    except (AttributeError, TypeError, ValueError) as error:
        first, *_, last = [*str(error).splitlines(), ""]
        said = f"{name}: {type(error).__name__}: {first} {last}".strip()
        print(textwrap.fill(said, 78, subsequent_indent="  "))


one, other = new_optimizer(), new_optimizer()
step, plateau = StepLR(one, step_size=2), ReduceLROnPlateau(one)
attempt("plateau", lambda: ChainedScheduler([step, plateau]))
attempt("another", lambda: ChainedScheduler([step], optimizer=other))
attempt("two", lambda: ChainedScheduler([step, StepLR(other, step_size=2)]))
attempt("none", lambda: ChainedScheduler([]))
attempt("turned round", lambda: ChainedScheduler(one, [step]))
attempt("its own", lambda: ChainedScheduler([step], optimizer=one))
attempt("last_epoch", lambda: ChainedScheduler([step]).last_epoch)
attempt("step(3)", lambda: ChainedScheduler([step]).step(3))

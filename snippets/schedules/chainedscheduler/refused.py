"""What it refuses, word for word, and how it resumes."""

import textwrap

import torch
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    ExponentialLR,
    LinearLR,
    ReduceLROnPlateau,
)


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)


def attempt(name, call):
    try:
        call()
        print(f"{name}: no error")
    except (TypeError, ValueError) as error:
        first = str(error).splitlines()[0]
        said = f"{name}: {type(error).__name__}: {first}"
        print(textwrap.fill(said, 78, subsequent_indent="  "))


def new_scheduler(optimizer):
    warm_up = LinearLR(optimizer, start_factor=0.25, total_iters=6)
    return ChainedScheduler([warm_up, ExponentialLR(optimizer, gamma=0.5)])


optimizer = new_optimizer()
decay = ExponentialLR(optimizer, gamma=0.5)
plateau = ReduceLROnPlateau(optimizer)
other = ExponentialLR(new_optimizer(), gamma=0.5)
attempt("no scheduler", lambda: ChainedScheduler([]))
attempt("a plateau", lambda: ChainedScheduler([decay, plateau]))
attempt("two optimizers", lambda: ChainedScheduler([decay, other]))
attempt("last_epoch", lambda: ChainedScheduler([decay], last_epoch=2))

optimizer = new_optimizer()
scheduler = new_scheduler(optimizer)
for _ in range(3):
    optimizer.step()
    scheduler.step()
saved = [optimizer.state_dict(), scheduler.state_dict()]

optimizer = new_optimizer()
resumed = new_scheduler(optimizer)
optimizer.load_state_dict(saved[0])
resumed.load_state_dict(saved[1])
print(
    "saved at", *scheduler.get_last_lr(), "resumed at", *resumed.get_last_lr()
)
for part in scheduler, resumed:
    part.optimizer.step()
    part.step()
print("next rate", *scheduler.get_last_lr(), "resumed", *resumed.get_last_lr())

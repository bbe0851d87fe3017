"""A scheduler wraps optimizer.step. If you compile that method before, you
get an error or a false warning; a function that calls it has no such order.
"""

import warnings

import torch
from torch.optim.lr_scheduler import ExponentialLR


def new():
    w = torch.ones(4, requires_grad=True)
    w.grad = torch.ones(4)
    return torch.optim.AdamW([w], lr=torch.tensor(0.5))


def said(update, scheduler):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", UserWarning)
        update()
        scheduler.step()
    return [str(warning.message).partition(". ")[0] for warning in caught]


torch.compiler.reset()
optimizer = new()
optimizer.step = torch.compile(optimizer.step, backend="aot_eager")
try:
    ExponentialLR(optimizer, gamma=0.5)
except AttributeError as error:
    print("step replaced: AttributeError:", error)

optimizer = new()
update = torch.compile(optimizer.step, backend="aot_eager")
scheduler = ExponentialLR(optimizer, gamma=0.5)
print("step compiled:", *said(update, scheduler), sep="\n")

optimizer = new()


@torch.compile(backend="aot_eager")
def update():
    optimizer.step()


scheduler = ExponentialLR(optimizer, gamma=0.5)
print("a function compiled, warnings:", len(said(update, scheduler)))

"""A float as rate is compiled in, for each new rate or once more; a Tensor is
not. Momentum in SGD costs the second step a compilation. Muon has no foreach.
"""

import torch
from torch import optim
from torch._dynamo.utils import counters
from torch.optim.lr_scheduler import ExponentialLR

CLASSES = [optim.Adagrad, optim.AdamW, optim.Muon, optim.RMSprop, optim.SGD]


def graphs(cls, rate, **options):
    w = torch.ones(2, 2, requires_grad=True)
    w.grad = torch.ones(2, 2)
    optimizer = cls([w], lr=rate, **options)
    scheduler = ExponentialLR(optimizer, gamma=0.5)

    @torch.compile(backend="aot_eager")
    def update():
        optimizer.step()

    torch.compiler.reset()
    counters.clear()
    for _ in range(3):
        update()
        scheduler.step()
    return counters["stats"]["unique_graphs"]


def row(name, cls, **options):
    if cls is optim.Muon:
        floats = graphs(cls, 0.5), "-"
    else:
        floats = (
            graphs(cls, 0.5, foreach=foreach, **options)
            for foreach in (False, True)
        )
    cells = *floats, graphs(cls, torch.tensor(0.5), **options)
    print("{:17} {:^7}  {:^21}  {:^8}".format(name, *cells).rstrip())


print("graphs after three steps, each with another rate")
print(" " * 17, "a float  a float, foreach=True  a Tensor")
for cls in CLASSES:
    row(cls.__name__, cls)
row("SGD, momentum=0.9", optim.SGD, momentum=0.9)

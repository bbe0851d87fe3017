"""Which class compiles a float again for a third rate: that depends on the
rule, and on foreach.
"""

import inspect

import torch
from torch._dynamo.utils import counters

NOT_COMPILED = "Adafactor", "LBFGS", "SparseAdam"


def graphs(cls, **options):
    w = torch.ones(2, 2, requires_grad=True)
    w.grad = torch.ones(2, 2)
    optimizer = cls([w], lr=0.5, **options)

    @torch.compile(backend="aot_eager")
    def update():
        optimizer.step()

    torch.compiler.reset()
    counters.clear()
    for rate in 0.5, 0.25, 0.125:
        optimizer.param_groups[0]["lr"] = rate
        update()
    return counters["stats"]["unique_graphs"]


print("graphs after three rates: foreach=False, foreach=True")
for name in sorted(torch.optim.__all__, key=str.lower):
    cls = vars(torch.optim)[name]
    if name in ("Optimizer", *NOT_COMPILED) or not isinstance(cls, type):
        continue
    if "foreach" in inspect.signature(cls).parameters:
        print(
            f"{name:9}", graphs(cls, foreach=False), graphs(cls, foreach=True)
        )
    else:
        print(f"{name:9}", graphs(cls), "(has no foreach)")

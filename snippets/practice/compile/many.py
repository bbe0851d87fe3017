"""Ten optimizers of two classes share one limit, also with those that are
gone; with isolate_recompiles=True each has its own.
"""

import logging

import torch
from torch._dynamo.utils import counters

log = logging.getLogger("torch._dynamo.convert_frame")
log.disabled = True  # it would say that the limit is reached
for isolate in False, True:
    torch.compiler.reset()
    counters.clear()
    so_far = []
    for number in range(10):
        w = torch.ones(4, requires_grad=True)
        w.grad = torch.ones(4)
        cls = (torch.optim.SGD, torch.optim.RMSprop)[number % 2]
        optimizer = cls([w], lr=torch.tensor(0.5))
        update = torch.compile(
            optimizer.step, backend="aot_eager", isolate_recompiles=isolate
        )
        update()
        so_far.append(counters["stats"]["unique_graphs"])
    print(f"isolate_recompiles={isolate!s:5} graphs", so_far)
log.disabled = False

"""Five rates: a float is compiled in each time, or once more, and a Tensor
never again.
"""

import torch
from torch._dynamo.utils import counters
from torch.optim import SGD, AdamW
from torch.optim.lr_scheduler import ExponentialLR


def graphs(cls, rate, foreach):
    w = torch.ones(4, requires_grad=True)
    w.grad = torch.ones(4)
    optimizer = cls([w], lr=rate, foreach=foreach)
    scheduler = ExponentialLR(optimizer, gamma=0.5)

    @torch.compile(backend="aot_eager")
    def update():
        optimizer.step()

    torch.compiler.reset()
    counters.clear()
    so_far = []
    for _ in range(5):
        update()
        scheduler.step()
        so_far.append(counters["stats"]["unique_graphs"])
    return so_far


print("graphs after 1, 2, 3, 4 and 5 steps, each with another rate")
print("SGD   lr=0.5                 ", graphs(SGD, 0.5, False))
print("AdamW lr=0.5   foreach=False ", graphs(AdamW, 0.5, False))
print("AdamW lr=0.5   foreach=True  ", graphs(AdamW, 0.5, True))
print("SGD   lr=tensor(0.5)         ", graphs(SGD, torch.tensor(0.5), False))
print("AdamW lr=tensor(0.5)         ", graphs(AdamW, torch.tensor(0.5), None))

"""Four steps that compile to nothing, and fullgraph=True, which most refuse."""

import logging

import torch
from torch._dynamo.utils import counters

said = []


class Kept(logging.Handler):
    def emit(self, record):
        said.append(record.getMessage().splitlines()[0])


def graphs(optimizer, *arguments):
    @torch.compile(backend="aot_eager")
    def update():
        optimizer.step(*arguments)

    torch.compiler.reset()
    counters.clear()
    said.clear()
    update()
    return counters["stats"]["unique_graphs"], *said


def closure():
    w.grad = None
    loss = (w * w).sum()
    loss.backward()
    return loss


log = logging.getLogger("torch._dynamo.variables.tensor")
log.propagate = False  # it is printed here, and need not go to stderr, too
log.addHandler(kept := Kept())
w = torch.ones(2, 2, requires_grad=True)
w.grad = torch.ones(2, 2)
rate = torch.tensor(0.5)
print("AdamW graphs:", *graphs(torch.optim.AdamW([w], lr=rate)))
print("AdamW, fused graphs:", *graphs(torch.optim.AdamW([w], fused=True)))
print("Adafactor graphs:", *graphs(torch.optim.Adafactor([w], lr=rate)))
print("LBFGS graphs:", *graphs(torch.optim.LBFGS([w]), closure))
w.grad = torch.ones(2, 2).to_sparse()
print("SparseAdam graphs:", *graphs(torch.optim.SparseAdam([w])))
log.removeHandler(kept)
log.propagate = True

w.grad = torch.ones(2, 2)
for cls in torch.optim.Muon, torch.optim.AdamW:
    step = cls([w], lr=rate).step
    try:
        torch.compile(step, backend="aot_eager", fullgraph=True)()
        print(cls.__name__, "fullgraph=True: compiled")
    except Exception as error:
        print(cls.__name__, "fullgraph=True:", str(error).splitlines()[0])

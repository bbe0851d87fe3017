"""After eight rates PyTorch logs that it stops, and makes the other steps
without compiling them.
"""

import logging

import torch
from torch._dynamo.utils import counters

w = torch.zeros(1, requires_grad=True)
w.grad = -torch.ones(1)
optimizer = torch.optim.SGD([w], lr=1.0)


@torch.compile(backend="aot_eager")
def update():
    optimizer.step()


class Printed(logging.Handler):
    def emit(self, record):
        message, _, reason, *_ = record.getMessage().splitlines()
        print(f"{message}\n{reason.partition('  #')[0]}")


log = logging.getLogger("torch._dynamo.convert_frame")
log.propagate = False  # it is printed here, and need not go to stderr, too
log.addHandler(printed := Printed())
torch.compiler.reset()
counters.clear()
rates = [0.5**n for n in range(10)]
for rate in rates:
    optimizer.param_groups[0]["lr"] = rate
    update()
    print(f"rate {rate:<11} graphs {counters['stats']['unique_graphs']}")
print("w:", w.item(), "sum of the rates:", sum(rates))
log.removeHandler(printed)
log.propagate = True

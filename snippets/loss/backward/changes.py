"""backward() adds to .grad of the leaves in the graph and frees what the graph
saved. No weight moves.
"""

import torch
from torch import nn

used = nn.Parameter(torch.tensor(3.0))
unused = nn.Parameter(torch.tensor(3.0))
x = torch.tensor(2.0)
optimizer = torch.optim.SGD([used, unused], lr=1.0, momentum=0.5)

loss = (used * x).square()
loss.backward()
print("used   value", used.item(), "grad", used.grad.item())
print("unused value", unused.item(), "grad", unused.grad)
print("x      value", x.item(), "grad", x.grad)
print("optimizer state entries:", len(optimizer.state))

for name, loss in {
    "(used * x).square()": (used * x).square(),
    "used + x": used + x,
}.items():
    loss.backward()
    try:
        loss.backward()
        print(f"{name}, second call: no error")
    except RuntimeError as error:
        said = str(error).partition(" (")[0]
        print(f"{name}, second call: RuntimeError: {said}")

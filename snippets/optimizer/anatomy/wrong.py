"""An instance of the base class does everything but the update."""

import torch

w = torch.ones(1, requires_grad=True)
w.grad = torch.ones(1)
optimizer = torch.optim.Optimizer([w], defaults={"lr": 0.5})

print("param_groups: lr", optimizer.param_groups[0]["lr"])
print("state_dict:", optimizer.state_dict())
try:
    optimizer.step()
except NotImplementedError as error:
    print("step:", repr(error), "w", w.item())
optimizer.zero_grad()
print("zero_grad: w.grad", w.grad)

"""Write the new rate into the group: the next step() uses it."""

import torch

w = torch.zeros(1, requires_grad=True)
# Gradient -1: each update adds exactly the learning rate to w.
w.grad = -torch.ones(1)
optimizer = torch.optim.SGD([w], lr=1.0)

optimizer.step()
print("after a step at 1.0: w", w.item())
for group in optimizer.param_groups:
    group["lr"] = 0.25
print("after the change:    w", w.item())
optimizer.step()
print("after the next step: w", w.item())

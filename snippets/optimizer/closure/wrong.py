"""LBFGS without a closure is a TypeError, whatever .grad holds."""

import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.LBFGS([w])
loss = (2 * (w - 2) ** 2).sum()
loss.backward()
try:
    optimizer.step()
except TypeError as error:
    print("TypeError:", error)
print("w", w.item(), "grad", w.grad.item())

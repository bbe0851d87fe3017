"""A leaf that requires grad can't be changed in place while grad mode is on:
one program for every version of torch.
"""

import torch

w = torch.ones(1, requires_grad=True)
w.grad = torch.ones(1)
try:
    w -= 0.25 * w.grad
except RuntimeError as error:
    print("RuntimeError:", error)
print("w", w.item())

with torch.no_grad():
    w -= 0.25 * w.grad
print("under no_grad: w", w.item(), "grad", w.grad.item())

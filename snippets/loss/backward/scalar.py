"""backward() without arguments starts from one number:
reduce the losses first.
"""

import torch
from torch import nn

w = nn.Parameter(torch.tensor([1.0, 2.0]))
try:
    w.square().backward()
except RuntimeError as error:
    print("RuntimeError:", error)

w.square().sum().backward()
print("sum            w.grad", w.grad.tolist())

w.grad = None
w.square().mean().backward()
print("mean           w.grad", w.grad.tolist())

w.grad = None
w.square().backward(gradient=torch.ones(2))
print("gradient=ones  w.grad", w.grad.tolist())

"""One NaN makes every gradient NaN, and one infinity makes the others zero:
look at the norm before you step.
"""

import textwrap

import torch
from torch.nn.utils import clip_grad_norm_

a = torch.zeros(1, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
for bad in "nan", "inf":
    a.grad, b.grad = torch.tensor([3.0]), torch.tensor([float(bad)])
    norm = clip_grad_norm_([a, b], max_norm=1.0)
    print(f"b.grad {bad}: norm {norm}, then a.grad {a.grad.item()}", end="")
    print(f" and b.grad {b.grad.item()}")

a.grad, b.grad = torch.tensor([3.0]), torch.tensor([float("nan")])
try:
    clip_grad_norm_([a, b], max_norm=1.0, error_if_nonfinite=True)
except RuntimeError as error:
    print("RuntimeError:")
    print(textwrap.indent(textwrap.fill(str(error), 70), "  "))
print("after the error: a.grad", a.grad.item())

"""No node is recorded under no_grad(), for detach(), or for an operation that
has no derivative.
"""

import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
print("w.sum()     grad_fn", type(w.sum().grad_fn).__name__)
with torch.no_grad():
    print("no_grad():  grad_fn", w.sum().grad_fn)
print("detach():   grad_fn", w.detach().grad_fn)
print("argmax():   grad_fn", w.argmax().grad_fn)
print("w > 1:      grad_fn", (w > 1).grad_fn)

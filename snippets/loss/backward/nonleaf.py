"""Arithmetic on a new weight makes a non-leaf: backward() fills the .grad of
the tensor before it.
"""

import warnings

import torch

before = torch.ones(1, requires_grad=True)
w = before * 0.5  # what torch.ones(1, requires_grad=True) * 0.5 keeps in w
w.sum().backward()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("non-leaf w: is_leaf", w.is_leaf, "grad", w.grad)
print(
    caught[0].category.__name__ + ":",
    str(caught[0].message).partition(" If")[0],
)
print("the leaf before it: grad", before.grad.item())

w = (torch.ones(1) * 0.5).requires_grad_()
w.sum().backward()
print("arithmetic first:   is_leaf", w.is_leaf, "grad", w.grad.item())

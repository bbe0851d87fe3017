"""A set, and a bare Tensor in SparseAdam: taken, warned of or refused."""

import warnings

import torch

w = torch.ones(1, requires_grad=True)
for name, make in {
    "SGD, a set": lambda: torch.optim.SGD({w}, lr=0.1),
    "SparseAdam, a Tensor": lambda: torch.optim.SparseAdam(w),
}.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            make()
            print(f"{name}: no error")
        except (TypeError, ValueError) as error:
            print(f"{name}:\n    {type(error).__name__}: {error}")
    for warning in caught:
        print(f"    {warning.category.__name__}: {warning.message}")

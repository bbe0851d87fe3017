"""The clipping function of old tutorials is the new one with a warning."""

import warnings

import torch

for name in "clip_grad_norm", "clip_grad_norm_":
    w = torch.ones(1, requires_grad=True)
    w.grad = torch.full((1,), 8.0)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        getattr(torch.nn.utils, name)([w], 2.0)
    print(f"{name}: .grad {w.grad.item():.1f}")
    for warning in caught:
        print(f"    {warning.category.__name__}: {warning.message}")

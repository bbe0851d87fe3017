"""A scaler and an autocast for CUDA, on a machine without: both switch
themselves off, with a warning, and training goes on in float32.
"""

import warnings
from unittest import mock

import torch

with (
    mock.patch("torch.cuda.is_available", return_value=False),  # to be sure
    warnings.catch_warnings(record=True) as caught,
):
    warnings.simplefilter("always")
    scaler = torch.amp.GradScaler("cuda")
    autocast = torch.autocast("cuda", torch.float16)
for warning in caught:
    print(f"{warning.category.__name__}: {warning.message}")
print("scaler enabled:", scaler.is_enabled())

w = torch.zeros(1, 1, device="cpu", requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
with autocast:
    product = w @ torch.ones(1, 1, device="cpu")
scaler.scale(-product.sum()).backward()
scaler.step(optimizer)
scaler.update()
print("computed in", product.dtype, "and w is", w.item())

"""The names of old tutorials, torch.cuda.amp, on a machine without CUDA."""

import warnings
from unittest import mock

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with mock.patch("torch.cuda.is_available", return_value=False):  # be sure
        scaler = torch.cuda.amp.GradScaler()
        autocast = torch.cuda.amp.autocast()
for warning in caught:
    print(f"{warning.category.__name__}: {warning.message}")
print("scaler enabled:", scaler.is_enabled())

"""criterion.forward(...) skips the hooks that criterion(...) runs."""

import torch
from torch import nn

calls = []
criterion = nn.MSELoss()
criterion.register_forward_hook(
    lambda module, inputs, output: calls.append(output.item())
)

criterion.forward(torch.ones(1), torch.zeros(1))
print("criterion.forward(...): hook calls", len(calls))

criterion(torch.ones(1), torch.zeros(1))
print("criterion(...):         hook calls", len(calls))

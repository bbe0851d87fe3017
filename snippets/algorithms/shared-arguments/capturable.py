"""capturable=True needs parameters on an accelerator: step() says so."""

import torch

w = torch.ones(1, device="cpu", requires_grad=True)
w.grad = torch.ones(1, device="cpu")
optimizer = torch.optim.Adam([w], capturable=True)
try:
    optimizer.step()
except AssertionError as error:
    print("AssertionError:", error)

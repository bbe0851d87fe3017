"""Leave requires_grad_(True) away, and PyTorch reports the
cut graph at once.
"""

import torch

w = torch.ones(1, requires_grad=True)
prediction = (w * 1.0).detach()
loss = prediction.square().mean()
print("loss.requires_grad", loss.requires_grad, "loss.grad_fn", loss.grad_fn)
try:
    loss.backward()
except RuntimeError as error:
    print("RuntimeError:", error)

"""step() looks for a gradient: it moves a tensor that requires none."""

import torch

w = torch.ones(1)
w.grad = torch.ones(1)
print("requires_grad", w.requires_grad, "grad", w.grad.item())
torch.optim.SGD([w], lr=0.25).step()
print("after step(): w", w.item())

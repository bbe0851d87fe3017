"""no_grad stops recording, not writing: .grad is not protected by it."""

import torch

w = torch.ones(1, requires_grad=True)
w.grad = torch.ones(1)
with torch.no_grad():
    w.grad *= 2
print("written under no_grad: grad", w.grad.item())

torch.optim.SGD([w], lr=0.25, weight_decay=1.0).step()
print("after step() with weight decay: grad", w.grad.item(), "w", w.item())

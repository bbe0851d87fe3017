"""Your loop needs no decorator: step() changes the weight in place, and the
weight stays a leaf.
"""

import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
for step in range(3):
    loss = (w * w).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print("step", step, "w", w.item(), "leaf", w.is_leaf, "grad_fn", w.grad_fn)
print("grad mode after step():", torch.is_grad_enabled())

"""differentiable=True records the update itself: backward() goes on through it
to the learning rate.
"""

import torch

lr = torch.tensor(0.25, requires_grad=True)
w = torch.ones(1, requires_grad=True)
p = w.clone()  # the update is recorded, so it can't change a leaf
p.grad = torch.full((1,), 2.0)
torch.optim.SGD([p], lr=lr, differentiable=True).step()
print("p", p.item(), "grad_fn", p.grad_fn.name())

loss = (p * p).sum()
loss.backward()
print("gradient of the learning rate", lr.grad.item())
print("gradient of the old weight", w.grad.item())

w.grad = torch.ones(1)
try:
    torch.optim.SGD([w], lr=0.25, differentiable=True).step()
except RuntimeError as error:
    print("on the leaf itself: RuntimeError:", error)

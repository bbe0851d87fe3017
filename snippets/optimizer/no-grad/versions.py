"""Backward through a graph that is older than the update: one
program for every version of torch.
"""

import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
print("w", w.item(), "gradient of w ** 3:", 3 * w.item() ** 2)
loss = (w**3).sum()

w.grad = torch.ones(1)
before = w._version
optimizer.step()
print(
    "w", w.item(), "after step(), version counter moved by", w._version - before
)

w.grad = None
try:
    loss.backward()
    print("the old graph says the gradient was", w.grad.item())
except RuntimeError as error:
    print("RuntimeError:", str(error).split(":")[0])

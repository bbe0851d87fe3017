"""Two losses from one forward pass: retain_graph=True on the first, or one
backward() on their sum.
"""

import torch

w = torch.tensor(2.0, requires_grad=True)

shared = w * w
first, second = shared * 3, shared * 5
first.backward(retain_graph=True)
second.backward()
print("two walks, gradient:", w.grad.item())

w.grad = None
shared = w * w
(shared * 3 + shared * 5).backward()
print("one walk, gradient:", w.grad.item())

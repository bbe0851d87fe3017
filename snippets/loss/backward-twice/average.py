"""A moving average of the loss, detached: one walk each time, and a quarter of
the gradient.
"""

import torch

w = torch.tensor(2.0, requires_grad=True)
average = torch.tensor(0.0)
for iteration in range(3):
    w.grad = None
    loss = w * w
    average = 0.75 * average.detach() + 0.25 * loss
    average.backward()
    print("iteration", iteration, "gradient of average", w.grad.item())

w.grad = None
(w * w).backward()
print("gradient of the loss itself", w.grad.item())

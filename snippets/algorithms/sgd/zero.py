"""A gradient of zero still moves the weight, a gradient of None does not."""

import torch

for gradient in torch.zeros(1), None:
    w = torch.zeros(1, requires_grad=True)
    w.grad = -torch.ones(1)
    optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5)
    optimizer.step()
    w.grad = gradient
    for _ in range(3):
        optimizer.step()
    print(
        "w.grad",
        "None:" if gradient is None else "zero:",
        "w went from 1.0 to",
        w.item(),
    )

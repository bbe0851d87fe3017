"""What SGD refuses, and a momentum that it should."""

import torch

w = torch.zeros(1, requires_grad=True)
w.grad = -torch.ones(1)
for options in (
    {"nesterov": True},
    {"momentum": 0.9, "dampening": 0.1, "nesterov": True},
    {"momentum": -0.9},
):
    try:
        torch.optim.SGD([w], lr=1.0, **options)
    except ValueError as error:
        print(options, "ValueError:", error)

optimizer = torch.optim.SGD([w], lr=1.0, momentum=2)  # accepted
for _ in range(10):
    optimizer.step()
print("momentum=2: w after 10 steps of slope -1:", w.item())

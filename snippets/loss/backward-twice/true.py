"""The gradient of the third iteration when each product keeps
the weight that it was made with.
"""

import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
state = torch.tensor(1.0)
for iteration in range(3):
    optimizer.zero_grad()
    state = state * w.clone()  # a copy that step() cannot reach
    state.backward(retain_graph=True)
    print("iteration", iteration, "gradient", w.grad.item())
    optimizer.step()

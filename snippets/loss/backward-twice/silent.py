"""Two walks over all past iterations that raise nothing: additions, which
save no values, and kept values that step() has not changed.
"""

import torch

w = torch.tensor(1.0, requires_grad=True)

state = torch.tensor(0.0)
for iteration in range(3):
    w.grad = None
    state = state + w  # saves nothing for backward()
    state.backward()
    print("state + w, iteration", iteration, "gradient", w.grad.item())

state = torch.tensor(1.0)
for iteration in range(3):
    w.grad = None
    state = state * w
    state.backward(retain_graph=True)
    print("retain_graph=True, iteration", iteration, "gradient", w.grad.item())

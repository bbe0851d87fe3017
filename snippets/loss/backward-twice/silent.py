"""Without a saved value there is no error: the walk over all
past iterations is silent, and wrong.
"""

import torch

w = torch.tensor(0.5, requires_grad=True)
state = torch.tensor(0.0)
for iteration in range(3):
    w.grad = None
    state = state + w  # an addition saves nothing for backward()
    state.backward()
    print("iteration", iteration, "gradient", w.grad.item())

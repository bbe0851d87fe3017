"""A state that keeps its graph: the second loss reaches back
into the first, which is freed.
"""

import torch

w = torch.tensor(0.5, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
state = torch.tensor(1.0)
try:
    for iteration in range(3):
        optimizer.zero_grad()
        state = state * w
        loss = -state
        loss.backward()
        optimizer.step()
        print(
            f"iteration {iteration} state {state.item()} "
            f"gradient {w.grad.item()} w {w.item()}"
        )
except RuntimeError as error:
    print("iteration", iteration, type(error).__name__ + ":", error)

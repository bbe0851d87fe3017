"""A state that goes from one iteration into the next is cut
off with detach().
"""

import torch

w = torch.tensor(0.5, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
state = torch.tensor(1.0)
for iteration in range(3):
    optimizer.zero_grad()
    state = state.detach() * w  # a number from the past, without its graph
    loss = -state
    loss.backward()
    optimizer.step()
    print(
        f"iteration {iteration} state {state.item()} "
        f"gradient {w.grad.item()} w {w.item()}"
    )

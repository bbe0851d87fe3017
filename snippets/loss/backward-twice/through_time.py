"""The gradient through several iterations: add their losses up, call backward()
once, step, and detach the state.
"""

import torch

w = torch.tensor(0.5, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.125)
state = torch.tensor(1.0)
for window in range(2):
    optimizer.zero_grad()
    loss = 0.0
    for _ in range(3):
        state = state * w
        loss = loss - state
    loss.backward()
    optimizer.step()
    state = state.detach()
    print(f"window {window} gradient {w.grad.item():.4f} w {w.item():.4f}")

"""One gradient moves a weight for many steps, and further if it comes late."""

import torch

steps = 100
for wait in 0, 1000:
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.zeros_like(w)
    optimizer = torch.optim.Adam([w], lr=1.0)
    for _ in range(wait):
        optimizer.step()
    print("gradient 0,", wait, "steps: w", w.item())
    w.grad.fill_(-1.0)
    optimizer.step()
    print(f"gradient {w.grad.item():g}, one step: w {w.item():.2f}")
    w.grad.zero_()
    for _ in range(steps):
        optimizer.step()
    print(f"gradient 0, {steps} steps: w {w.item():.2f}")

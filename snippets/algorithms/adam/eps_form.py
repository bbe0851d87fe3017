"""PyTorch adds eps after the bias correction, as the paper's algorithm does;
the paper's short form, which Keras has, adds it before.
"""

import torch

gradient, eps = 1e-6, 1e-7
w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
w.grad = torch.full_like(w, -gradient)
optimizer = torch.optim.Adam([w], lr=1.0, eps=eps)
m, v = 0.0, 0.0
for step in range(1, 1001):
    before = w.item()
    optimizer.step()

    m = 0.9 * m + 0.1 * gradient
    v = 0.999 * v + 0.001 * gradient**2
    rate = (1 - 0.999**step) ** 0.5 / (1 - 0.9**step)
    short = rate * m / (v**0.5 + eps)
    if step in (1, 10, 100, 1000):
        moved = w.item() - before
        print(f"step {step}: Adam {moved:.3f}, the short form {short:.3f}")

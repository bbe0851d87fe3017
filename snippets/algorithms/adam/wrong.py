"""Without the bias correction the first step is 3.16 times lr, and the next
ones are larger still.
"""

import torch

w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
w.grad = -torch.ones_like(w)  # slope -1: w moves up
optimizer = torch.optim.Adam([w], lr=1.0)
m, v = 0.0, 0.0
for step in range(1, 1001):
    before = w.item()
    optimizer.step()

    m = 0.9 * m + 0.1 * 1.0
    v = 0.999 * v + 0.001 * 1.0**2
    if step in (1, 2, 10, 100, 1000):
        uncorrected = m / (v**0.5 + 1e-8)
        print(
            f"step {step}: Adam moves w by {w.item() - before:.2f}, "
            f"uncorrected by {uncorrected:.2f}"
        )

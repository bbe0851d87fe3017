"""Without the bias correction the first step is 3.16 times lr, and the next
ones are larger still.
"""

import torch

w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
w.grad = -torch.ones_like(w)  # slope -1: w moves up
optimizer = torch.optim.Adam([w], lr=1.0)

p = torch.zeros_like(w.grad)
exp_avg = exp_avg_sq = torch.zeros_like(p)
for step in range(1, 1001):
    before = w.item(), p.item()
    optimizer.step()

    exp_avg = 0.9 * exp_avg + 0.1 * w.grad
    exp_avg_sq = 0.999 * exp_avg_sq + 0.001 * w.grad**2
    p = p - 1.0 * exp_avg / (exp_avg_sq.sqrt() + 1e-8)

    if step in (1, 2, 10, 100, 1000):
        print(
            f"step {step}: Adam moves w by {w.item() - before[0]:.2f}, "
            f"uncorrected by {p.item() - before[1]:.2f}"
        )

"""How many steps RAdam leaves undivided is a matter of beta2, and below two
thirds it is all of them.
"""

import torch


def undivided_steps(beta2, slope=1000.0, lr=0.001, steps=100):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.full_like(w, -slope)
    optimizer = torch.optim.RAdam([w], lr=lr, betas=(0.9, beta2))
    count = 0
    for _ in range(steps):
        before = w.item()
        optimizer.step()
        # An undivided step is lr * slope = 1 long, a divided one at most lr.
        if w.item() - before > 0.5:
            count += 1
    return f"{count} of {steps} steps undivided"


for beta2 in 0.999, 0.99, 0.9, 0.75, 0.6:
    rho_inf = 2 / (1 - beta2) - 1
    print(f"beta2 {beta2}: rho_inf {rho_inf:.0f}, {undivided_steps(beta2)}")

"""How many steps RAdam leaves undivided, and how long its factor stays below
one half, is a matter of beta2; below two thirds nothing is divided.
"""

import torch


def counts(beta2, slope=1000.0, lr=0.001, steps=1000):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.full_like(w, -slope)
    optimizer = torch.optim.RAdam([w], lr=lr, betas=(0.9, beta2))
    undivided = short = 0
    for _ in range(steps):
        before = w.item()
        optimizer.step()
        move = w.item() - before
        # An undivided step is lr * slope = 1 long, a divided one at most lr.
        if move > 0.5:
            undivided += 1
        elif move < lr / 2:
            short += 1
    return f"{undivided} undivided, {short} below half of Adam's"


for beta2 in 0.999, 0.99, 0.9, 0.75, 0.6:
    rho_inf = 2 / (1 - beta2) - 1
    print(
        f"beta2 {beta2}: rho_inf {rho_inf:.0f}, of 1000 steps {counts(beta2)}"
    )

"""eps sets Adadelta's first step, and how fast the later ones grow; the size of
the gradient does not.
"""

import torch


def moves(gradient, eps, rho=0.9):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.full_like(w, -gradient)
    optimizer = torch.optim.Adadelta([w], eps=eps, rho=rho)
    found = []
    for _ in range(1000):
        before = w.item()
        optimizer.step()
        found.append(w.item() - before)
    by_formula = (eps / (1 - rho)) ** 0.5
    steps = "  ".join(
        f"step {step}: {found[step - 1]:.4f}" for step in (1, 100, 1000)
    )
    return f"{steps}  formula: {by_formula:.4f}"


for eps, gradient in (1e-6, 1), (1e-6, 100), (1e-8, 1), (1e-4, 1):
    print(f"eps={eps:.0e}, gradient {gradient:<3}", moves(gradient, eps))

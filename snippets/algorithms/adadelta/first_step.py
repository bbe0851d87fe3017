"""eps sets Adadelta's first step, and how fast the later ones grow; the size of
the gradient does not, unless it is near the root of eps.
"""

import torch


def moves(gradient, **options):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.full_like(w, -gradient)
    optimizer = torch.optim.Adadelta([w], **options)
    found = []
    for _ in range(1000):
        before = w.item()
        optimizer.step()
        found.append(w.item() - before)
    return "  ".join(
        f"step {step}: {found[step - 1]:.4f}" for step in (1, 100, 1000)
    )


def formula(lr, rho, eps):
    return lr * (eps / (1 - rho)) ** 0.5


for lr, eps, gradient in (
    (1.0, 1e-6, 1.0),
    (1.0, 1e-6, 100.0),
    (1.0, 1e-6, 0.001),
    (1.0, 1e-4, 1.0),
    (10.0, 1e-6, 1.0),
):
    made = moves(gradient, lr=lr, rho=0.9, eps=eps)
    print(f"lr={lr}, eps={eps:.0e}, gradient {gradient}")
    print(f"  {made}  formula: {formula(lr, 0.9, eps):.4f}")

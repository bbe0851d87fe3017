"""Adadelta (Zeiler, 2012) as a function, equal to the class: the rate is the
root mean square of its own last steps.
"""

import torch


def adadelta_step(w, grad, state, lr, rho, eps, weight_decay):
    grad = grad + weight_decay * w
    state["square_avg"] = rho * state["square_avg"] + (1 - rho) * grad**2
    std = (state["square_avg"] + eps).sqrt()
    delta = (state["acc_delta"] + eps).sqrt() / std * grad
    state["acc_delta"] = rho * state["acc_delta"] + (1 - rho) * delta**2
    return w - lr * delta


DEFAULTS = {"lr": 1.0, "rho": 0.9, "eps": 1e-6, "weight_decay": 0}
OTHERS = {"lr": 0.5, "rho": 0.95, "eps": 1e-4, "weight_decay": 0.1}
for options in DEFAULTS, OTHERS:
    ours = torch.tensor([3.0, -2.0], dtype=torch.float64)
    w = ours.clone().requires_grad_()
    optimizer = torch.optim.Adadelta([w], **options)
    state = {key: torch.zeros_like(ours) for key in ("square_avg", "acc_delta")}
    largest = 0.0
    for _ in range(100):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
        ours = adadelta_step(ours, 2 * ours, state, **options)
        largest = max(largest, (w - ours).abs().max().item())
    print(*(f"{name}={value}" for name, value in options.items()))
    print(f"  largest difference in 100 steps: {largest:.1e}")

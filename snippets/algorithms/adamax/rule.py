"""Adamax (Kingma and Ba, 2015) as a function, equal to the class: Adam's mean,
divided by the largest gradient so far, which fades.
"""

import torch


def adamax_step(w, grad, state, lr, betas, eps, weight_decay):
    beta1, beta2 = betas
    grad = grad + weight_decay * w
    state["step"] += 1
    state["exp_avg"] = beta1 * state["exp_avg"] + (1 - beta1) * grad
    faded = beta2 * state["exp_inf"]
    state["exp_inf"] = torch.maximum(faded, grad.abs() + eps)
    mean = state["exp_avg"] / (1 - beta1 ** state["step"])
    return w - lr * mean / state["exp_inf"]  # exp_inf needs no correction


DEFAULTS = {"lr": 0.002, "betas": (0.9, 0.999), "eps": 1e-8, "weight_decay": 0}
OTHERS = {"lr": 0.01, "betas": (0.8, 0.99), "eps": 0.01, "weight_decay": 0.1}
curvature = torch.tensor([1000.0, 1.0, 0.001], dtype=torch.float64)
for options in DEFAULTS, OTHERS:
    ours = torch.ones_like(curvature)
    w = ours.clone().requires_grad_()
    optimizer = torch.optim.Adamax([w], **options)
    state = {"step": 0, "exp_avg": 0.0, "exp_inf": torch.zeros_like(ours)}
    largest = 0.0
    for _ in range(100):
        optimizer.zero_grad()
        (curvature * w**2 / 2).sum().backward()
        optimizer.step()
        ours = adamax_step(ours, curvature * ours, state, **options)
        largest = max(largest, (w - ours).abs().max().item())
    print(*(f"{name}={value}" for name, value in options.items()))
    print("  w after 100 steps", *(f"{x:.4f}" for x in w.tolist()))
    print(f"  largest difference in 100 steps: {largest:.1e}")

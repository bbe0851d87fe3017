"""Adam (Kingma and Ba, 2014) as a function, equal to the class."""

import torch


def adam_step(w, grad, state, lr, betas, eps, weight_decay, amsgrad):
    beta1, beta2 = betas
    grad = grad + weight_decay * w
    state["step"] += 1
    state["exp_avg"] = beta1 * state["exp_avg"] + (1 - beta1) * grad
    state["exp_avg_sq"] = beta2 * state["exp_avg_sq"] + (1 - beta2) * grad**2
    square = state["exp_avg_sq"]
    if amsgrad:
        square = torch.maximum(state["max_exp_avg_sq"], square)
        state["max_exp_avg_sq"] = square
    mean = state["exp_avg"] / (1 - beta1 ** state["step"])
    root = (square / (1 - beta2 ** state["step"])).sqrt()
    return w - lr * mean / (root + eps)


DEFAULTS = {"lr": 0.001, "betas": (0.9, 0.999), "eps": 1e-8}
DEFAULTS |= {"weight_decay": 0, "amsgrad": False}
OTHERS = {"lr": 0.1, "betas": (0.5, 0.95), "eps": 0.01}
OTHERS |= {"weight_decay": 0.1, "amsgrad": True}
curvature = torch.tensor([1000.0, 1.0, 0.001], dtype=torch.float64)
for options in DEFAULTS, OTHERS:
    ours = torch.ones_like(curvature)
    w = ours.clone().requires_grad_()
    optimizer = torch.optim.Adam([w], **options)
    state = {"step": 0, "exp_avg": 0.0, "exp_avg_sq": 0.0}
    state["max_exp_avg_sq"] = torch.zeros_like(ours)
    largest = 0.0
    print(*(f"{name}={value}" for name, value in options.items()))
    for step in range(1, 101):
        optimizer.zero_grad()
        (curvature * w**2 / 2).sum().backward()
        optimizer.step()
        ours = adam_step(ours, curvature * ours, state, **options)
        largest = max(largest, (w - ours).abs().max().item())
        if step <= 2:
            print(f"  step {step}: w", *(f"{x:.6f}" for x in w.tolist()))
    print(f"  largest difference in 100 steps: {largest:.1e}")

"""RAdam (Liu and others, 2020) as a function, equal to the class: momentum
alone while rho_t is at most 5, and Adam's step times a factor after that.
"""

import torch


def radam_step(w, grad, state, lr, betas, eps, weight_decay, decoupled):
    beta1, beta2 = betas
    if decoupled:
        w = w * (1 - lr * weight_decay)
    else:
        grad = grad + weight_decay * w
    state["step"] += 1
    t = state["step"]
    state["exp_avg"] = beta1 * state["exp_avg"] + (1 - beta1) * grad
    state["exp_avg_sq"] = beta2 * state["exp_avg_sq"] + (1 - beta2) * grad**2
    mean = state["exp_avg"] / (1 - beta1**t)
    rho_inf = 2 / (1 - beta2) - 1
    rho_t = rho_inf - 2 * t * beta2**t / (1 - beta2**t)
    if rho_t <= 5:
        return w - lr * mean  # not divided by anything
    above = (rho_t - 4) * (rho_t - 2) * rho_inf
    factor = (above / ((rho_inf - 4) * (rho_inf - 2) * rho_t)) ** 0.5
    root = (state["exp_avg_sq"].sqrt() + eps) / (1 - beta2**t) ** 0.5
    return w - lr * factor * mean / root


DEFAULTS = {"lr": 0.001, "betas": (0.9, 0.999), "eps": 1e-8, "weight_decay": 0}
OTHERS = {"lr": 0.125, "betas": (0.8, 0.99), "eps": 0.01, "weight_decay": 0.1}
for options, decoupled in (DEFAULTS, False), (OTHERS, False), (OTHERS, True):
    ours = torch.tensor([1.0, -2.0], dtype=torch.float64)
    w = ours.clone().requires_grad_()
    optimizer = torch.optim.RAdam(
        [w], decoupled_weight_decay=decoupled, **options
    )
    state = {"step": 0, "exp_avg": 0.0, "exp_avg_sq": 0.0}
    largest = 0.0
    for _ in range(100):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
        ours = radam_step(ours, 2 * ours, state, decoupled=decoupled, **options)
        largest = max(largest, (w - ours).abs().max().item())
    print(*(f"{name}={value}" for name, value in options.items()))
    print(f"  decoupled_weight_decay={decoupled}, ", end="")
    print(f"largest difference in 100 steps: {largest:.1e}")

"""NAdam (Dozat, 2016) as a function, equal to the class: Adam's step, with the
gradient itself mixed into the average.
"""

import torch


def nadam_step(
    w, grad, state, lr, betas, eps, weight_decay, momentum_decay, decoupled
):
    beta1, beta2 = betas
    if decoupled:
        w = w * (1 - lr * weight_decay)
    else:
        grad = grad + weight_decay * w
    state["step"] += 1
    t = state["step"]
    mu = beta1 * (1 - 0.5 * 0.96 ** (t * momentum_decay))
    mu_next = beta1 * (1 - 0.5 * 0.96 ** ((t + 1) * momentum_decay))
    state["mu_product"] *= mu
    state["exp_avg"] = beta1 * state["exp_avg"] + (1 - beta1) * grad
    state["exp_avg_sq"] = beta2 * state["exp_avg_sq"] + (1 - beta2) * grad**2
    of_grad = (1 - mu) / (1 - state["mu_product"]) * grad
    of_average = mu_next / (1 - state["mu_product"] * mu_next)
    root = (state["exp_avg_sq"] / (1 - beta2**t)).sqrt()
    return w - lr * (of_grad + of_average * state["exp_avg"]) / (root + eps)


DEFAULTS = {"lr": 0.002, "betas": (0.9, 0.999), "eps": 1e-8}
DEFAULTS |= {"weight_decay": 0, "momentum_decay": 0.004}
OTHERS = {"lr": 0.5, "betas": (0.8, 0.99), "eps": 0.01}
OTHERS |= {"weight_decay": 0.1, "momentum_decay": 0.1}
for options, decoupled in (DEFAULTS, False), (OTHERS, False), (OTHERS, True):
    ours = torch.tensor([1.0, -2.0], dtype=torch.float64)
    w = ours.clone().requires_grad_()
    optimizer = torch.optim.NAdam(
        [w], decoupled_weight_decay=decoupled, **options
    )
    state = {"step": 0, "mu_product": 1.0, "exp_avg": 0.0, "exp_avg_sq": 0.0}
    largest = 0.0
    for _ in range(100):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
        ours = nadam_step(ours, 2 * ours, state, decoupled=decoupled, **options)
        largest = max(largest, (w - ours).abs().max().item())
    print(*(f"{name}={value}" for name, value in options.items()))
    print(f"  decoupled_weight_decay={decoupled}, ", end="")
    print(f"largest difference in 100 steps: {largest:.1e}")

"""AdamW (Loshchilov and Hutter, 2019) as a function, equal to the class and to
Adam with decoupled_weight_decay=True.
"""

import torch


def adamw_step(w, grad, state, lr, betas, eps, weight_decay, amsgrad):
    beta1, beta2 = betas
    w = w * (1 - lr * weight_decay)  # the decay: no gradient in it
    state["step"] += 1
    state["exp_avg"] = beta1 * state["exp_avg"] + (1 - beta1) * grad
    state["exp_avg_sq"] = beta2 * state["exp_avg_sq"] + (1 - beta2) * grad**2
    mean = state["exp_avg"] / (1 - beta1 ** state["step"])
    square = state["exp_avg_sq"]
    if amsgrad:
        square = torch.maximum(state["max_exp_avg_sq"], square)
        state["max_exp_avg_sq"] = square
    root = (square / (1 - beta2 ** state["step"])).sqrt()
    return w - lr * mean / (root + eps)


DEFAULTS = {"lr": 0.001, "betas": (0.9, 0.999), "eps": 1e-8}
DEFAULTS |= {"weight_decay": 0.01, "amsgrad": False}
OTHERS = {"lr": 0.1, "betas": (0.8, 0.95), "eps": 0.01}
OTHERS |= {"weight_decay": 0.5, "amsgrad": True}
for options in DEFAULTS, OTHERS:
    print(*(f"{name}={value}" for name, value in options.items()))
    for cls, more in (
        (torch.optim.AdamW, {}),
        (torch.optim.Adam, {"decoupled_weight_decay": True}),
    ):
        ours = torch.tensor([1.0, -2.0, 4.0], dtype=torch.float64)
        w = ours.clone().requires_grad_()
        optimizer = cls([w], **options, **more)
        state = {"step": 0, "exp_avg": 0.0, "exp_avg_sq": 0.0}
        state["max_exp_avg_sq"] = torch.zeros_like(ours)
        largest = 0.0
        for _ in range(100):
            optimizer.zero_grad()
            (w**2).sum().backward()
            optimizer.step()
            ours = adamw_step(ours, 2 * ours, state, **options)
            largest = max(largest, (w - ours).abs().max().item())
        print(f"  {cls.__name__:5} largest difference {largest:.1e}", more)

"""Adagrad (Duchi, Hazan and Singer, 2011) as a function, equal to the class."""

import torch


def adagrad_step(w, grad, state, lr, lr_decay, weight_decay, eps):
    grad = grad + weight_decay * w
    state["step"] += 1
    state["sum"] = state["sum"] + grad**2
    rate = lr / (1 + (state["step"] - 1) * lr_decay)
    return w - rate * grad / (state["sum"].sqrt() + eps)


DEFAULTS = {"lr": 0.01, "lr_decay": 0, "weight_decay": 0, "eps": 1e-10}
OTHERS = {"lr": 0.5, "lr_decay": 0.01, "weight_decay": 0.1, "eps": 0.01}
curvature = torch.tensor([100.0, 1.0, 0.01], dtype=torch.float64)
for options, initial in (DEFAULTS, 0), (OTHERS, 0.1):
    ours = torch.ones_like(curvature)
    w = ours.clone().requires_grad_()
    optimizer = torch.optim.Adagrad(
        [w], **options, initial_accumulator_value=initial
    )
    state, largest = {"step": 0, "sum": float(initial)}, 0.0
    print(*(f"{name}={value}" for name, value in options.items()))
    print(f"  initial_accumulator_value={initial}")
    for step in range(1, 101):
        optimizer.zero_grad()
        (curvature * w**2 / 2).sum().backward()
        optimizer.step()
        ours = adagrad_step(ours, curvature * ours, state, **options)
        largest = max(largest, (w - ours).abs().max().item())
        if step in (1, 2, 100):
            print(f"  step {step}: w", *(f"{x:.4f}" for x in w.tolist()))
    print(f"  largest difference in 100 steps: {largest:.1e}")

"""RMSprop (Hinton, 2012; centered: Graves, 2013) as a function, equal to the
class for 100 steps.
"""

import torch


def rmsprop_step(
    w, grad, state, lr, alpha, eps, weight_decay, momentum, centered
):
    grad = grad + weight_decay * w
    state["square_avg"] = alpha * state["square_avg"] + (1 - alpha) * grad**2
    square = state["square_avg"]
    if centered:
        state["grad_avg"] = alpha * state["grad_avg"] + (1 - alpha) * grad
        square = square - state["grad_avg"] ** 2
    update = grad / (square.sqrt() + eps)
    state["buf"] = momentum * state["buf"] + update
    return w - lr * state["buf"]


DEFAULTS = {"lr": 0.01, "alpha": 0.99, "eps": 1e-8}
DEFAULTS |= {"weight_decay": 0, "momentum": 0, "centered": False}
OTHERS = {"lr": 0.003, "alpha": 0.9, "eps": 0.1}
OTHERS |= {"weight_decay": 0.1, "momentum": 0.5, "centered": True}
curvature = torch.tensor([100.0, 1.0, 0.01], dtype=torch.float64)
for options in DEFAULTS, OTHERS:
    ours = torch.ones_like(curvature)
    w = ours.clone().requires_grad_()
    optimizer = torch.optim.RMSprop([w], **options)
    state, largest = {"square_avg": 0.0, "grad_avg": 0.0, "buf": 0.0}, 0.0
    print(*(f"{name}={value}" for name, value in options.items()))
    for step in range(1, 101):
        optimizer.zero_grad()
        (curvature * w**2 / 2).sum().backward()
        optimizer.step()
        ours = rmsprop_step(ours, curvature * ours, state, **options)
        largest = max(largest, (w - ours).abs().max().item())
        if step in (1, 2, 100):
            print(f"  step {step}: w", *(f"{x:.4f}" for x in w.tolist()))
    print(f"  largest difference in 100 steps: {largest:.1e}")

"""ASGD (Polyak and Juditsky, 1992; Xu, 2011) as a function, equal to the class:
a step of plain SGD, an average beside it, and a rate that falls.
"""

import torch


def asgd_step(w, grad, state, lr, lambd, alpha, t0, weight_decay):
    state["step"] += 1
    grad = grad + weight_decay * w
    w = (1 - lambd * state["eta"]) * w - state["eta"] * grad
    state["ax"] = state["ax"] + state["mu"] * (w - state["ax"])
    state["eta"] = lr / (1 + lambd * lr * state["step"]) ** alpha
    state["mu"] = 1 / max(1, state["step"] - t0)
    return w


DEFAULTS = {"lr": 0.01, "lambd": 1e-4, "alpha": 0.75, "t0": 1e6}
OTHERS = {"lr": 0.25, "lambd": 0.5, "alpha": 0.5, "t0": 1}
for options in DEFAULTS | {"weight_decay": 0}, OTHERS | {"weight_decay": 0.1}:
    ours = torch.tensor([1.0, -2.0], dtype=torch.float64)
    w = ours.clone().requires_grad_()
    optimizer = torch.optim.ASGD([w], **options)
    state = {"step": 0, "ax": 0.0, "eta": options["lr"], "mu": 1.0}
    of_w = of_ax = 0.0
    for _ in range(100):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
        ours = asgd_step(ours, 2 * ours, state, **options)
        of_w = max(of_w, (w - ours).abs().max().item())
        ax = optimizer.state[w]["ax"]
        of_ax = max(of_ax, (ax - state["ax"]).abs().max().item())
    print(*(f"{name}={value}" for name, value in options.items()))
    print(f"  largest difference in 100 steps: w {of_w:.1e}, ax {of_ax:.1e}")

"""ASGD's whole rule: decay, a step of plain SGD, an average
beside it, and a rate that falls.
"""

import torch

OPTIONS = {"lr": 0.25, "lambd": 0.5, "alpha": 0.75, "t0": 1}


def asgd(w, ax, grad, eta, mu, step, lr, lambd, alpha, t0):
    w = (1 - lambd * eta) * w - eta * grad
    ax = ax + mu * (w - ax)
    eta = lr / (1 + lambd * lr * step) ** alpha
    mu = 1 / max(1, step - t0)
    return w, ax, eta, mu


mine = torch.tensor([1.0, -2.0], dtype=torch.float64)
w = mine.clone().requires_grad_()
ax, eta, mu = torch.zeros_like(mine), OPTIONS["lr"], 1
optimizer = torch.optim.ASGD([w], **OPTIONS)
for step in range(1, 7):
    mine, ax, eta, mu = asgd(
        mine, ax, 2 * mine, eta, mu, step, **OPTIONS
    )  # the gradient of w²
    optimizer.zero_grad()
    w.square().sum().backward()
    optimizer.step()
    print(
        f"step {step}: w {mine[0].item():.5f} and {w[0].item():.5f},", end=" "
    )
    print(
        f"average {ax[0].item():.5f} and "
        f"{optimizer.state[w]['ax'][0].item():.5f}, next mu {mu:.2f}"
    )

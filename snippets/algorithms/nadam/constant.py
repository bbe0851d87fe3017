"""With a huge momentum_decay mu is beta1 from the first step on, and NAdam is
the Nesterov-Adam of optax, which keeps no product.
"""

import torch


def optax_step(w, grad, state, lr=0.5, b1=0.9, b2=0.999, eps=1e-8):
    state["count"] += 1
    t = state["count"]
    state["mu"] = b1 * state["mu"] + (1 - b1) * grad
    state["nu"] = b2 * state["nu"] + (1 - b2) * grad**2
    of_average = b1 * state["mu"] / (1 - b1 ** (t + 1))
    of_grad = (1 - b1) * grad / (1 - b1**t)
    root = (state["nu"] / (1 - b2**t)).sqrt()
    return w - lr * (of_average + of_grad) / (root + eps)


for momentum_decay in 0.004, 1000.0:
    ours = torch.tensor([1.0, -2.0], dtype=torch.float64)
    w = ours.clone().requires_grad_()
    optimizer = torch.optim.NAdam([w], lr=0.5, momentum_decay=momentum_decay)
    state = {"count": 0, "mu": 0.0, "nu": 0.0}
    largest = 0.0
    for _ in range(100):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
        ours = optax_step(ours, 2 * ours, state)
        largest = max(largest, (w - ours).abs().max().item())
    print(f"momentum_decay={momentum_decay}: largest difference {largest:.0e}")

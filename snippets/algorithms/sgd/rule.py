"""SGD (Robbins and Monro, 1951) with momentum (Polyak, 1964) or Nesterov's
(1983), as Sutskever and others wrote it (2013): equal to the class.
"""

import torch


def sgd_step(w, grad, state, lr, momentum, dampening, weight_decay, nesterov):
    grad = grad + weight_decay * w
    if momentum == 0:
        return w - lr * grad
    if "buf" not in state:
        state["buf"] = grad
    else:
        state["buf"] = momentum * state["buf"] + (1 - dampening) * grad
    update = grad + momentum * state["buf"] if nesterov else state["buf"]
    return w - lr * update


DEFAULTS = {"lr": 0.001, "momentum": 0, "dampening": 0}
DEFAULTS |= {"weight_decay": 0, "nesterov": False}
DAMPENED = {"lr": 0.05, "momentum": 0.9, "dampening": 0.25}
DAMPENED |= {"weight_decay": 0.1, "nesterov": False}
NESTEROV = {"lr": 0.05, "momentum": 0.9, "dampening": 0}
NESTEROV |= {"weight_decay": 0.1, "nesterov": True}
curvature = torch.tensor([1.0, 25.0], dtype=torch.float64)
for options in DEFAULTS, DAMPENED, NESTEROV:
    ours = torch.tensor([-3.0, 2.0], dtype=torch.float64)
    w = ours.clone().requires_grad_()
    optimizer = torch.optim.SGD([w], **options)
    state, largest = {}, 0.0
    for _ in range(100):
        optimizer.zero_grad()
        (curvature * w**2 / 2).sum().backward()
        optimizer.step()
        ours = sgd_step(ours, curvature * ours, state, **options)
        largest = max(largest, (w - ours).abs().max().item())
    print(*(f"{name}={value}" for name, value in options.items()))
    print(f"  largest difference in 100 steps: {largest:.1e}")

"""SGD's whole rule: the gradient goes into the buffer, and the
rate multiplies what comes out.
"""

import torch


def sgd(w, grad, buf, lr, momentum, dampening, weight_decay, nesterov):
    grad = grad + weight_decay * w
    if momentum != 0:
        buf = grad if buf is None else momentum * buf + (1 - dampening) * grad
        grad = grad + momentum * buf if nesterov else buf
    return w - lr * grad, buf


DECAYED = {
    "lr": 0.25,
    "momentum": 0.5,
    "dampening": 0.25,
    "weight_decay": 0.125,
    "nesterov": False,
}
NESTEROV = {
    "lr": 0.25,
    "momentum": 0.5,
    "dampening": 0,
    "weight_decay": 0,
    "nesterov": True,
}
for options in DECAYED, NESTEROV:
    mine, buf = torch.tensor([1.0, -2.0], dtype=torch.float64), None
    w = mine.clone().requires_grad_()
    optimizer = torch.optim.SGD([w], **options)
    for _ in range(5):
        mine, buf = sgd(mine, 2 * mine, buf, **options)  # the gradient of w²
        optimizer.zero_grad()
        w.square().sum().backward()
        optimizer.step()
    print("by hand: ", [f"{value:.6f}" for value in mine.tolist()])
    print(
        "SGD:     ",
        [f"{value:.6f}" for value in w.tolist()],
        torch.allclose(mine, w),
    )

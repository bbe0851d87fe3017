"""LBFGS has one line search, "strong_wolfe"; its first step refuses another."""

import torch

w = torch.ones(1, requires_grad=True)


def closure():
    loss = (w * w).sum()
    w.grad = None
    loss.backward()
    return loss


for name in "wolfe", "strong_wolfe":
    try:
        torch.optim.LBFGS([w], line_search_fn=name).step(closure)
        print(f"{name}: no error")
    except RuntimeError as error:
        print(f"{name}: RuntimeError: {error}")

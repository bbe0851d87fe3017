"""The lines of a closure, each left out once: only one of the
three mistakes raises.
"""

import torch


def train(name, lr, left_out):
    w = torch.zeros(1, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=lr)

    def closure():
        if left_out != "zero_grad":
            optimizer.zero_grad()
        loss = (2 * (w - 2) ** 2).sum()
        if left_out != "backward":
            loss.backward()
        if left_out != "return":
            return loss

    try:
        for _ in range(2):
            optimizer.step(closure)
        return f"{w.item():.2g}"
    except TypeError as error:
        return f"{w.item():.2g} TypeError: {error}"


for name, lr in ("SGD", 0.25), ("LBFGS", 1.0):
    for left_out in "nothing", "zero_grad", "backward", "return":
        print(f"{name:5} without {left_out:9} w", train(name, lr, left_out))

"""A gradient is decided by the nodes of the graph and by what they saved in the
forward pass. A later change is an error, or unseen if it goes through .data.
"""

import torch


def double(weight):
    weight.mul_(2)


def double_data(weight):
    weight.data.mul_(2)


for change in None, double, double_data:
    w = torch.ones(1, requires_grad=True)
    loss = (w**3).sum()  # its gradient is 3 at w = 1
    if change:
        with torch.no_grad():
            change(w)
    try:
        loss.backward()
        result = f"w.grad {w.grad.item()}"
    except RuntimeError as error:
        result = type(error).__name__
    name = change.__name__ if change else "no change"
    print(f"{name:11}", result)

"""Gradients that agree add up to 1 / (1 - momentum) of one, gradients that
change their sign at each step cancel to 1 / (1 + momentum).
"""

import torch


def moves(momentum, sign):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0, momentum=momentum)
    found = []
    for step in range(100):
        before = w.item()
        w.grad = torch.full_like(w, -(sign**step))
        optimizer.step()
        found.append(abs(w.item() - before))
    return " ".join(f"{move:5.2f}" for move in [*found[:4], found[-1]])


print("                        step 1     2     3     4   100   formula")
for momentum in 0, 0.5, 0.9, 0.99:
    agree, cancel = 1 / (1 - momentum), 1 / (1 + momentum)
    print(
        f"momentum {momentum:4}, agreeing  {moves(momentum, 1)}  {agree:7.2f}"
    )
    print(
        f"momentum {momentum:4}, changing  {moves(momentum, -1)}  {cancel:7.2f}"
    )

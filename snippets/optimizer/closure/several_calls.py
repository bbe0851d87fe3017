"""LBFGS calls the closure several times in one step, and
step() returns the first loss.
"""

import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.LBFGS([w])


def closure():
    optimizer.zero_grad()
    loss = (2 * (w - 2) ** 2).sum()
    loss.backward()
    print("closure called: w", w.item(), "loss", loss.item())
    return loss


loss = optimizer.step(closure)
print("step() returned", loss.item(), "and left w at", w.item())

"""A loss that was computed once, outside of the closure, is walked twice."""

import torch

w = torch.ones(2, requires_grad=True)
optimizer = torch.optim.LBFGS([w])
loss = (w * w).sum()


def closure():
    optimizer.zero_grad()
    loss.backward()
    return loss


try:
    optimizer.step(closure)
except RuntimeError as error:
    print("RuntimeError:", str(error).partition(" (or")[0])

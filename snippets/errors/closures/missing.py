"""LBFGS wants a closure that returns the loss, and one group of parameters."""

import torch

w = torch.ones(2, requires_grad=True)


def forgets_to_return():
    optimizer.zero_grad()
    w.square().sum().backward()


def closure():
    optimizer.zero_grad()
    loss = w.square().sum()
    loss.backward()
    return loss


for arguments in (), (forgets_to_return,), (closure,):
    optimizer = torch.optim.LBFGS([w])
    try:
        optimizer.step(*arguments)
        print("a closure that returns the loss: no error, w", w.tolist())
    except TypeError as error:
        print("TypeError:", error)

"""A GradScaler refuses closure=...; a closure in second place slips
through, and then the optimizer steps on scaled gradients.
"""

import torch


def attempt(cls, lr):
    w = torch.zeros(1, requires_grad=True)
    optimizer = cls([w], lr=lr)
    scaler = torch.amp.GradScaler(w.device.type)

    def closure():
        optimizer.zero_grad()
        loss = (w - 2).square().sum()
        scaler.scale(loss).backward()
        return loss

    try:
        scaler.step(optimizer, closure=closure)
    except RuntimeError as error:
        print(f"{cls.__name__}: RuntimeError: {error}")
    closure()  # without this pass the scaler finds no gradient to look at
    scaler.step(optimizer, closure)
    print(f"{cls.__name__}, in second place: no error, w {w.item()}")


attempt(torch.optim.LBFGS, 1.0)
attempt(torch.optim.SGD, 0.25)

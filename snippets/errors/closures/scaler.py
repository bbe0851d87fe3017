"""GradScaler refuses a closure."""

import torch

w = torch.ones(1, device="cpu", requires_grad=True)
optimizer = torch.optim.LBFGS([w])
scaler = torch.amp.GradScaler("cpu")


def closure():
    optimizer.zero_grad()
    loss = w.square().sum()
    scaler.scale(loss).backward()
    return loss


try:
    scaler.step(optimizer, closure=closure)
except RuntimeError as error:
    print("RuntimeError:", error)

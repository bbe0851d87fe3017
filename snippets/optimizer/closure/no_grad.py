"""step(closure) under torch.no_grad: one program for every version of torch."""

import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)


def closure():
    print("grad mode in the closure:", torch.is_grad_enabled())
    optimizer.zero_grad()
    loss = ((w - 3) ** 2).sum()
    loss.backward()
    return loss


try:
    with torch.no_grad():
        optimizer.step(closure)
except RuntimeError as error:
    print("RuntimeError:", error)
print("w", w.item())

"""GradScaler takes no closure. One that is passed by position gets through, and
the update uses gradients that are still scaled.
"""

import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
scaler = torch.amp.GradScaler(w.device.type)


def closure():
    optimizer.zero_grad()
    loss = (w - 2).square().sum()
    scaler.scale(loss).backward()
    return loss


try:
    scaler.step(optimizer, closure=closure)
except RuntimeError as error:
    print("by name: RuntimeError:", error)
closure()
scaler.step(optimizer, closure)
print("by position: no error, w", w.item(), "(the best is 2)")

"""GradScaler refuses closure=..., lets a second argument through, and then the
update uses gradients that are still scaled.
"""

import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
scaler = torch.amp.GradScaler(w.device.type, init_scale=8.0)


def closure():
    optimizer.zero_grad()
    loss = (-w).sum()
    scaler.scale(loss).backward()
    return loss


closure()
try:
    scaler.step(optimizer, closure=closure)
except RuntimeError as error:
    print("closure=closure: RuntimeError:", error)
scaler.step(optimizer, closure)
print("as second argument: w moved by", w.item(), "at lr=0.25, gradient -1")

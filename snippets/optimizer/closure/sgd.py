"""With any other optimizer a closure changes nothing, and the loss it returns
is the one before the update.
"""

import torch


def closure():
    optimizer.zero_grad()
    loss = ((w - 3) ** 2).sum()
    loss.backward()
    return loss


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
loss = optimizer.step(closure)
print(f"step(closure): w {w.item()} returned {loss.item()}", end=" ")
print("loss now", closure().item())

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
closure()
print("closure(); step(): returned", optimizer.step(), "w", w.item())

"""The loop, and what each of its lines changes."""

import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.5)


def show(line):
    grad = None if w.grad is None else w.grad.item()
    lr = optimizer.param_groups[0]["lr"]
    print(f"{line:22} w.grad {grad!s:5} w {w.item():<6} lr {lr}")


for _ in range(2):
    loss = (w - 3) ** 2
    optimizer.zero_grad()
    show("optimizer.zero_grad()")
    loss.backward()
    show("loss.backward()")
    optimizer.step()
    show("optimizer.step()")
    scheduler.step()
    show("scheduler.step()")

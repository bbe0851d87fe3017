"""zero_grad() clears .grad, backward() fills it, and step() moves the
weight and updates the optimizer's state.
"""

import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25, momentum=0.25)


def show(moment):
    grad = None if w.grad is None else w.grad.item()
    buffer = None
    if w in optimizer.state:
        buffer = optimizer.state[w]["momentum_buffer"].item()
    lr = optimizer.param_groups[0]["lr"]
    print(
        f"{moment:11}  w {w.item():<5}  grad {grad!s:4}  "
        f"momentum_buffer {buffer!s:4}  lr {lr}"
    )


show("start")
for _ in range(2):
    optimizer.zero_grad()
    show("zero_grad()")
    loss = w.square().sum()  # its gradient is 2w
    loss.backward()
    show("backward()")
    optimizer.step()
    show("step()")

"""zero_grad() clears .grad, backward() fills it, step() moves the weight: none
of them touches the rest.
"""

import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)


def show(moment):
    grad = None if w.grad is None else w.grad.item()
    print(
        f"{moment:11}  w {w.item():<4}  grad {grad!s:4}  lr "
        f"{optimizer.param_groups[0]['lr']}"
    )


show("start")
for _ in range(2):
    optimizer.zero_grad()
    show("zero_grad()")
    loss = w.square().sum()  # its slope is 2w
    loss.backward()
    show("backward()")
    optimizer.step()
    show("step()")

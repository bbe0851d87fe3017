"""The foreach form of nesterov writes into w.grad, the loop does not."""

import torch

for foreach in False, True:
    w = torch.zeros(1, requires_grad=True)
    w.grad = -torch.ones(1)
    optimizer = torch.optim.SGD(
        [w], lr=1.0, momentum=0.5, nesterov=True, foreach=foreach
    )
    before = w.grad.item()
    optimizer.step()
    print(
        f"foreach={foreach}: w {w.item()}, gradient before {before}, after "
        f"{w.grad.item()}"
    )

"""maximize=True follows the gradient upwards: the same steps as without it
on the negative loss.
"""

import inspect
import textwrap

import torch


def trained(optimizer, sign, maximize):
    w = torch.ones(2, 2, requires_grad=True)
    optimizer = optimizer([w], lr=0.25, maximize=maximize)
    for _ in range(5):
        w.grad = sign * w.detach()
        if isinstance(optimizer, torch.optim.SparseAdam):
            w.grad = w.grad.to_sparse()
        optimizer.step()
    return w.detach()


equal = []
for name in torch.optim.__all__:
    optimizer = vars(torch.optim)[name]
    if isinstance(optimizer, type):
        if "maximize" in inspect.signature(optimizer).parameters:
            down = trained(optimizer, sign=1, maximize=False)
            up = trained(optimizer, sign=-1, maximize=True)
            equal.append((name, torch.equal(down, up)))
said = " ".join(name for name, same in equal if same)
print(textwrap.fill(f"the same weights: {said}", 78, subsequent_indent="  "))
print("others:", [name for name, same in equal if not same])

"""Which optimizers give a slope in the learning rate: differentiable=True and
a Tensor lr that requires grad.
"""

import inspect

import torch

for name in torch.optim.__all__:
    optimizer = vars(torch.optim)[name]
    if not isinstance(optimizer, type):
        continue
    if "differentiable" in inspect.signature(optimizer).parameters:
        lr = torch.tensor(0.25, requires_grad=True)
        w = torch.ones(1, requires_grad=True).clone()
        w.retain_grad()
        w.grad = torch.ones(1)
        try:
            optimizer([w], lr=lr, differentiable=True).step()
            (slope,) = torch.autograd.grad(w.sum(), lr, allow_unused=True)
            slope = None if slope is None else round(slope.item(), 3)
            print(f"{name:9} slope in lr {slope}")
        except TypeError as error:
            print(f"{name:9} TypeError: {error}")

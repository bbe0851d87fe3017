"""foreach=True and fused=True move the weights as the for-loop does, up to
rounding.
"""

import inspect

import torch


def after_20_steps(optimizer, **how):
    params = [torch.full((2, 3), n, requires_grad=True) for n in (1.0, 2.0)]
    optimizer = optimizer(params, lr=0.25, **how)
    for _ in range(20):
        for p in params:
            p.grad = p.detach() / 2
        optimizer.step()
    return torch.stack([p.detach() for p in params])


for name in torch.optim.__all__:
    optimizer = vars(torch.optim)[name]
    if not isinstance(optimizer, type):
        continue
    takes = inspect.signature(optimizer).parameters
    for how in "foreach", "fused":
        if how in takes:
            loop = after_20_steps(optimizer, foreach=False)
            other = after_20_steps(optimizer, **{how: True})
            far = (loop - other).abs().max()
            print(f"{name:9} {how:7} within 1e-6: {bool(far < 1e-6)}")

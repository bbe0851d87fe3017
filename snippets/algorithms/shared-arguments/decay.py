"""weight_decay=0.1 at lr=0.1 and a gradient of zero, ten steps from w=1: what
is left of w.
"""

import inspect

import torch

for name in torch.optim.__all__:
    optimizer = vars(torch.optim)[name]
    if not isinstance(optimizer, type):
        continue
    takes = inspect.signature(optimizer).parameters
    if "weight_decay" in takes:
        w = torch.ones(2, 2, dtype=torch.float64, requires_grad=True)
        decaying = optimizer([w], lr=0.1, weight_decay=0.1)
        for _ in range(10):
            w.grad = torch.zeros_like(w)
            decaying.step()
        default = takes["weight_decay"].default
        left = abs(w[0, 0].item())
        print(f"{name:9} default {default:<5} w after ten steps {left:.3f}")

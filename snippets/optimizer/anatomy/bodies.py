"""foreach and fused choose one of three bodies: each averages the gradient
with an operation of its own, and the update is the same.
"""

import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Operations(TorchDispatchMode):
    def __init__(self):
        super().__init__()
        self.names = []

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        self.names.append(func.__name__)
        return func(*args, **(kwargs or {}))


BODIES = {
    "_single_tensor_adam": {"foreach": False},
    "_multi_tensor_adam": {"foreach": True},
    "_fused_adam": {"fused": True},
}
for body, option in BODIES.items():
    w = torch.ones(1, requires_grad=True)
    w.grad = torch.full((1,), 2.0)
    optimizer = torch.optim.Adam(
        [w], lr=0.25, betas=(0.5, 0.75), eps=0.0, **option
    )
    with Operations() as operations:
        optimizer.step()
    average = [n for n in operations.names if "lerp" in n or "adam" in n]
    print(f"{body:20} {option}: w {w.item()}, by", *average)
